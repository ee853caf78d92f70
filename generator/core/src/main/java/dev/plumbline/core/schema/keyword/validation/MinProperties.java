package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The least number of properties of an object. */
public record MinProperties(long limit) implements Keyword {

    public static Optional<MinProperties> read(KeywordSource source) {
        return source.count().map(MinProperties::new);
    }

    @Override
    public String name() {
        return "minProperties";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("minProperties", List.of(limit)));
    }
}
