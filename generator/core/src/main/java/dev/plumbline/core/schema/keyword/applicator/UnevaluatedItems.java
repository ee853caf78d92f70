package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** The schema of the items that no other keyword speaks of, not even in the schemas that hold beside it. */
public record UnevaluatedItems(Schema schema) implements Keyword {

    public static Optional<UnevaluatedItems> read(KeywordSource source) {
        return source.schema().map(UnevaluatedItems::new);
    }

    @Override
    public String name() {
        return "unevaluatedItems";
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.EachUnevaluatedItem(schema));
    }
}
