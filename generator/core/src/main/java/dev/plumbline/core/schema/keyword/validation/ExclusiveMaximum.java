package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number that all must be less than. */
public record ExclusiveMaximum(BigDecimal limit) implements Keyword {

    public static Optional<ExclusiveMaximum> read(KeywordSource source) {
        return ExclusiveLimit.read(source, "maximum").map(ExclusiveMaximum::new);
    }

    /** As OpenAPI 3.0 has it: a flag that changes what {@code maximum} beside it means. */
    public static Optional<ExclusiveMaximum> readFlag(KeywordSource source) {
        return ExclusiveLimit.readFlag(source, "maximum").map(ExclusiveMaximum::new);
    }

    @Override
    public String name() {
        return "exclusiveMaximum";
    }

    @Override
    public List<String> arguments() {
        return List.of(limit.toString());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("exclusiveMaximum", List.of(limit)));
    }
}
