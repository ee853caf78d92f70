package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The least number. */
public record Minimum(BigDecimal limit) implements Keyword {

    public static Optional<Minimum> read(KeywordSource source) {
        return source.number().map(Minimum::new);
    }

    /** As OpenAPI 3.0 has it, where a flag beside it makes it an {@link ExclusiveMinimum}. */
    public static Optional<Minimum> readUnlessExclusive(KeywordSource source) {
        return read(source).filter(limit -> !source.isTrue("exclusiveMinimum"));
    }

    @Override
    public String name() {
        return "minimum";
    }

    @Override
    public List<String> arguments() {
        return List.of(limit.toString());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("minimum", List.of(limit)));
    }
}
