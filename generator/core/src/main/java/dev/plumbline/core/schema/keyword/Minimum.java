package dev.plumbline.core.schema.keyword;

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
