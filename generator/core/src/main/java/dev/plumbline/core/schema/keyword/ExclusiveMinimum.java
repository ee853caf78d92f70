package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number that all must be greater than. */
public record ExclusiveMinimum(BigDecimal limit) implements Keyword {

    public static Optional<ExclusiveMinimum> read(KeywordSource source) {
        if (source.value().isBoolean()) {
            return source.invalid("a number", "write exclusiveMinimum: and the number, and leave minimum out");
        }
        return source.number().map(ExclusiveMinimum::new);
    }

    /** As OpenAPI 3.0 has it: a flag that changes what {@code minimum} beside it means. */
    public static Optional<ExclusiveMinimum> readFlag(KeywordSource source) {
        if (!source.value().isBoolean()) {
            return source.invalid("true or false", "write minimum: and the number, and exclusiveMinimum: true");
        }
        if (source.value().booleanValue() && source.sibling("minimum") == null) {
            source.warning(
                    "LoneKeyword",
                    "\"exclusiveMinimum\" means nothing without \"minimum\" beside it",
                    "add the number");
        }
        return source.isTrue("exclusiveMinimum") && source.sibling("minimum") != null
                ? source.siblingSource("minimum").number().map(ExclusiveMinimum::new)
                : Optional.empty();
    }

    @Override
    public String name() {
        return "exclusiveMinimum";
    }

    @Override
    public List<String> arguments() {
        return List.of(limit.toString());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("exclusiveMinimum", List.of(limit)));
    }
}
