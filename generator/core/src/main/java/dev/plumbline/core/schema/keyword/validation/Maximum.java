package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The greatest number. */
public record Maximum(BigDecimal limit) implements Keyword {

    public static Optional<Maximum> read(KeywordSource source) {
        return source.number().map(Maximum::new);
    }

    /** As OpenAPI 3.0 has it, where a flag beside it makes it an {@link ExclusiveMaximum}. */
    public static Optional<Maximum> readUnlessExclusive(KeywordSource source) {
        return read(source).filter(limit -> !source.isTrue("exclusiveMaximum"));
    }

    @Override
    public String name() {
        return "maximum";
    }

    @Override
    public List<String> arguments() {
        return List.of(limit.toString());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("maximum", List.of(limit)));
    }
}
