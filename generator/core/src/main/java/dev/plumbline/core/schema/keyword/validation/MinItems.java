package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The least number of items of an array. */
public record MinItems(long limit) implements Keyword {

    public static Optional<MinItems> read(KeywordSource source) {
        return source.count().map(MinItems::new);
    }

    @Override
    public String name() {
        return "minItems";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("minItems", List.of(limit)));
    }
}
