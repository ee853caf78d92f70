package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The greatest number of properties of an object. */
public record MaxProperties(long limit) implements Keyword {

    public static Optional<MaxProperties> read(KeywordSource source) {
        return source.count().map(MaxProperties::new);
    }

    @Override
    public String name() {
        return "maxProperties";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("maxProperties", List.of(limit)));
    }
}
