package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The greatest number of items of an array. */
public record MaxItems(long limit) implements Keyword {

    public static Optional<MaxItems> read(KeywordSource source) {
        return source.count().map(MaxItems::new);
    }

    @Override
    public String name() {
        return "maxItems";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("maxItems", List.of(limit)));
    }
}
