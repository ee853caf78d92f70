package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** Whether no two items of an array may be equal. */
public record UniqueItems(boolean unique) implements Keyword {

    public static Optional<UniqueItems> read(KeywordSource source) {
        return source.truth().map(UniqueItems::new);
    }

    @Override
    public String name() {
        return "uniqueItems";
    }

    @Override
    public List<Check> checks() {
        return unique ? List.of(new Check.Test("uniqueItems", List.of())) : List.of();
    }
}
