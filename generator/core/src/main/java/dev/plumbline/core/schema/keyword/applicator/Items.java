package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The schema of the items that {@code prefixItems} does not speak of.
 *
 * @param name the keyword as written, which was {@code additionalItems} before 2020-12
 */
public record Items(String name, int from, Schema schema) implements Keyword {

    private static final String ITEMS = "items";
    private static final String PREFIX = "prefixItems";

    public static Optional<? extends Keyword> read(KeywordSource source) {
        JsonNode prefix = source.sibling(PREFIX);
        if (source.value().isArray() && prefix == null && !source.value().isEmpty()) {
            source.taken(
                    "a schema",
                    "one schema for each item, as in an older JSON Schema",
                    "write prefixItems for one schema each, and items for all others");
            return PrefixItems.read(source);
        }
        int from = prefix == null ? 0 : prefix.size();
        return source.schema().map(schema -> new Items(ITEMS, from, schema));
    }

    /** Before 2020-12: a schema for all items, or a list of schemas for the first ones. */
    public static Optional<? extends Keyword> readSchemaOrList(KeywordSource source) {
        if (!source.value().isArray()) {
            return source.schema().map(schema -> new Items(ITEMS, 0, schema));
        }
        return source.value().isEmpty() ? Optional.empty() : PrefixItems.read(source);
    }

    /** {@code additionalItems} before 2020-12: the items after those that a list of schemas speaks of. */
    public static Optional<Items> readAdditional(KeywordSource source) {
        JsonNode items = source.sibling(ITEMS);
        if (items == null || !items.isArray()) {
            source.warning(
                    "LoneKeyword",
                    "\"" + source.name() + "\" means nothing without a list of schemas in \"items\" beside it",
                    "take it out, or give items a list");
            source.schemaOrTruth();
            return Optional.empty();
        }
        return source.schemaOrTruth().map(schema -> new Items(source.name(), items.size(), schema));
    }

    /** {@code additionalItems} in 2020-12, where it means something only beside a list that is taken for its older meaning. */
    public static Optional<Items> readReplaced(KeywordSource source) {
        JsonNode items = source.sibling(ITEMS);
        String what = "\"" + source.name() + "\" is a keyword of an older JSON Schema";
        String fix = "write prefixItems, and items for all others";
        if (items == null || !items.isArray() || source.sibling(PREFIX) != null) {
            String here = " and means nothing in " + source.dialect().title();
            source.warning("ForeignKeyword", what + here, fix);
            return Optional.empty();
        }
        source.warning("ForeignKeyword", what + "; it means here what it meant there", fix);
        return source.schemaOrTruth().map(schema -> new Items(source.name(), items.size(), schema));
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
