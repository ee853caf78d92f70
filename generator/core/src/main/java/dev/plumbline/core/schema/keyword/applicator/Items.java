package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The schema of the items that {@code prefixItems} does not speak of. */
public record Items(int from, Schema schema) implements Keyword {

    public static Optional<? extends Keyword> read(KeywordSource source) {
        JsonNode prefix = source.sibling("prefixItems");
        if (source.value().isArray() && prefix == null && !source.value().isEmpty()) {
            source.taken(
                    "a schema",
                    "one schema for each item, as in an older JSON Schema",
                    "write prefixItems for one schema each, and items for all others");
            return PrefixItems.read(source);
        }
        int from = prefix == null ? 0 : prefix.size();
        return source.schema().map(schema -> new Items(from, schema));
    }

    @Override
    public String name() {
        return "items";
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.EachItem(from, schema));
    }
}
