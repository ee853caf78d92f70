package dev.plumbline.core.load;

import java.net.URI;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every document of a run.
 *
 * @param root the document the user named
 * @param byName all of them, the root among them, by {@link Document#name() name}
 * @param keywords those of documents that name no dialect
 */
public record Documents(Document root, SortedMap<String, Document> byName, SchemaKeywords keywords) {

    public Documents {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** The document of a name; throws {@link IllegalArgumentException} where there is none. */
    public Document named(String name) {
        Document document = byName.get(name);
        if (document == null) {
            throw new IllegalArgumentException("there is no document " + name);
        }
        return document;
    }

    /** The meta-schema of a URI, where a document of the run is one; null where none is. */
    public @Nullable JsonNode metaSchema(URI uri) {
        for (Document document : byName.values()) {
            String named = document.root() instanceof ObjectNode object
                    ? ObjectWalk.identifier(object, keywords.within(object, true, unnamed -> null))
                    : null;
            boolean isNamed = named != null
                    && RefText.parse(named)
                            .against(document.uri())
                            .filter(uri::equals)
                            .isPresent();
            if (isNamed || document.uri().equals(uri)) {
                return document.root();
            }
        }
        return null;
    }

    /** Whether the root document is a JSON Schema by itself, and no OpenAPI document. */
    public boolean isBareSchema() {
        return BareSchema.is(root, keywords);
    }

    /** Whether the root document is an OpenAPI document, which has more in it than one schema. */
    public boolean isOpenApi() {
        return !version().isEmpty();
    }

    /** The OpenAPI version the root document states, such as {@code 3.1.0}; empty where it states none. */
    public String version() {
        return root.root().path("openapi").asString("");
    }

    private boolean isVersion(String numbers) {
        return version().equals(numbers) || version().startsWith(numbers + ".");
    }

    /** Whether the root document follows OpenAPI 3.2. */
    public boolean isVersion32() {
        return isVersion("3.2");
    }

    /** Whether the root document follows OpenAPI 3.0, whose schemas are not JSON Schema 2020-12. */
    public boolean isVersion30() {
        return isVersion("3.0");
    }
}
