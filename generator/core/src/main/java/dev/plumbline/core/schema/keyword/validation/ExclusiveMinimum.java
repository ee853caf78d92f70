package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number that all must be greater than. */
public record ExclusiveMinimum(BigDecimal limit) implements Keyword {

    public static Optional<ExclusiveMinimum> read(KeywordSource source) {
        return ExclusiveLimit.read(source, "minimum").map(ExclusiveMinimum::new);
    }

    /** As OpenAPI 3.0 has it: a flag that changes what {@code minimum} beside it means. */
    public static Optional<ExclusiveMinimum> readFlag(KeywordSource source) {
        return ExclusiveLimit.readFlag(source, "minimum").map(ExclusiveMinimum::new);
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
