package dev.plumbline.core.schema.keyword;

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
