package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.load.SchemaKeywords;
import dev.plumbline.core.schema.Dialect;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the loader asks of the keywords of one edition. */
record EditionKeywords(KeywordTable table, Edition edition) implements SchemaKeywords {

    /** A meta-schema may name another; one that leads further than this leads in a circle. */
    private static final int LONGEST = 8;

    @Override
    public Value value(String keyword) {
        return table.value(keyword);
    }

    @Override
    public boolean isOnlyInSchemas(String keyword, JsonNode value) {
        return table.isOnlyInSchemas(keyword, value);
    }

    @Override
    public boolean isNothingButKeywords(ObjectNode root) {
        return table.isNothingButKeywords(root);
    }

    @Override
    public SchemaKeywords within(ObjectNode object, boolean isDocument, MetaSchemas metaSchemas) {
        if (isDocument && object.path("openapi").isString()) {
            return ofOpenApi(object, metaSchemas);
        }
        boolean mayChange = isDocument || edition != Edition.OPENAPI_3_0;
        return mayChange ? named(object.get("$schema"), metaSchemas) : this;
    }

    private SchemaKeywords ofOpenApi(ObjectNode document, MetaSchemas metaSchemas) {
        if (document.get("openapi").stringValue().startsWith("3.0.")) {
            return table.keywords(Edition.OPENAPI_3_0);
        }
        EditionKeywords now = table.keywords(Edition.JSON_SCHEMA_2020_12);
        return now.named(document.get("jsonSchemaDialect"), metaSchemas);
    }

    private SchemaKeywords named(@Nullable JsonNode schema, MetaSchemas metaSchemas) {
        return schema != null && schema.isString()
                ? edition(schema.stringValue(), uri -> meta(uri, metaSchemas), LONGEST)
                        .map(table::keywords)
                        .orElse(this)
                : this;
    }

    private static @Nullable JsonNode meta(String uri, MetaSchemas metaSchemas) {
        try {
            return metaSchemas.of(URI.create(uri.replaceFirst("#$", "")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The edition that a dialect is of: its own, or that of the meta-schema that it names. */
    private static Optional<Edition> edition(String uri, Function<String, @Nullable JsonNode> metaSchemas, int left) {
        Optional<Edition> known = Edition.named(uri);
        JsonNode meta = known.isPresent() || left == 0 ? null : metaSchemas.apply(uri);
        if (meta == null || !meta.path("$schema").isString()) {
            return known;
        }
        return edition(meta.get("$schema").stringValue(), metaSchemas, left - 1);
    }

    @Override
    public boolean heeds(String keyword, ObjectNode schema) {
        Dialect dialect = table.dialect(edition);
        return dialect.has(keyword) && !(dialect.is(Dialect.Trait.REF_STANDS_ALONE) && isReference(schema));
    }

    private static boolean isReference(ObjectNode schema) {
        JsonNode ref = schema.get("$ref");
        return ref != null && ref.isString();
    }

    @Override
    public boolean hasNamesInIdentifiers() {
        return edition.traits().contains(Dialect.Trait.NAMES_IN_IDENTIFIERS);
    }
}
