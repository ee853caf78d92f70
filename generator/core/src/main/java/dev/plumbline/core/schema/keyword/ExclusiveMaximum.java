package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number that all must be less than. */
public record ExclusiveMaximum(BigDecimal limit) implements Keyword {

    public static Optional<ExclusiveMaximum> read(KeywordSource source) {
        return source.number().map(ExclusiveMaximum::new);
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
