package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The least number of characters (code points) of a string. */
public record MinLength(long limit) implements Keyword {

    public static Optional<MinLength> read(KeywordSource source) {
        return source.count().map(MinLength::new);
    }

    @Override
    public String name() {
        return "minLength";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("minLength", List.of(limit)));
    }
}
