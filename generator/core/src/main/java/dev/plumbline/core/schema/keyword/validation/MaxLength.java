package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The greatest number of characters (code points) of a string. */
public record MaxLength(long limit) implements Keyword {

    public static Optional<MaxLength> read(KeywordSource source) {
        return source.count().map(MaxLength::new);
    }

    @Override
    public String name() {
        return "maxLength";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("maxLength", List.of(limit)));
    }
}
