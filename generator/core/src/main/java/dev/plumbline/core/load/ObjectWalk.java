package dev.plumbline.core.load;

import java.net.URI;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Visits every object of an OpenAPI document whose properties are keywords, and knows the base URI there: not the maps
 * whose properties are names ({@code properties}, {@code responses}), and nothing inside values that are data
 * ({@code example}, {@code default}, {@code const}, {@code enum}, extensions).
 */
public final class ObjectWalk {

    /** Fields of OpenAPI whose properties are names. */
    private static final Set<String> NAME_MAPS = Set.of(
            "callbacks",
            "content",
            "encoding",
            "examples",
            "headers",
            "links",
            "pathItems",
            "paths",
            "requestBodies",
            "responses",
            "schemas",
            "securitySchemes",
            "variables",
            "webhooks");

    /** Fields of OpenAPI that hold schemas. */
    private static final Set<String> SCHEMAS = Set.of("schema", "schemas");

    /** The field of OpenAPI's examples that is data. */
    private static final String EXAMPLE_VALUE = "value";

    /** An extension of ours that holds schemas, though it is no keyword; what other extensions hold is not known. */
    private static final String WAITER = "x-waiter";

    private final SchemaKeywords keywords;
    private final Visitor visitor;
    private final boolean knownOnly;

    private ObjectWalk(SchemaKeywords keywords, Visitor visitor, boolean knownOnly) {
        this.keywords = keywords;
        this.visitor = visitor;
        this.knownOnly = knownOnly;
    }

    /** What to do with an object. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param pointer where the object stands
         * @param base the URI that its references are relative to, its own {@code $id} heeded
         */
        void visit(String pointer, ObjectNode object, URI base);
    }

    /** Visits all objects from a pointer down; nothing where the pointer leads nowhere. */
    public static void from(Document document, String pointer, SchemaKeywords keywords, Visitor visitor) {
        JsonNode at = document.root();
        URI base = document.uri();
        for (String name : Pointers.names(pointer)) {
            base = base(at, base);
            at = Pointers.child(at, name);
            if (at == null) {
                return;
            }
        }
        new ObjectWalk(keywords, visitor, false).walk(pointer, at, base, false);
    }

    /**
     * Visits all objects of a document that may be schemas or hold some: as {@link #from}, but nothing inside an unknown
     * keyword of a schema, where even what looks like a schema is none (JSON Schema 2020-12 Core, 4.3.1).
     */
    public static void schemas(Document document, SchemaKeywords keywords, Visitor visitor) {
        JsonNode root = document.root();
        boolean isSchema = root.path("$schema").isString() || root.path("$id").isString();
        new ObjectWalk(keywords, visitor, true).walk("", root, document.uri(), isSchema);
    }

    private static URI base(JsonNode node, URI base) {
        JsonNode id = node.get("$id");
        return id == null || !id.isString()
                ? base
                : RefText.parse(id.asString()).against(base).orElse(base);
    }

    private void walk(String pointer, JsonNode node, URI base, boolean isSchema) {
        if (node instanceof ObjectNode object) {
            URI inner = base(object, base);
            visitor.visit(pointer, object, inner);
            object.forEachEntry((name, child) -> keyword(pointer + Pointers.step(name), name, child, inner, isSchema));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), base, isSchema);
            }
        }
    }

    private void keyword(String pointer, String name, JsonNode child, URI base, boolean inSchema) {
        SchemaKeywords.Value value = keywords.value(name);
        boolean known = value.holdsSchemas() || name.equals(WAITER);
        if (knownOnly && inSchema && !known) {
            return;
        }
        boolean isByName = value == SchemaKeywords.Value.SCHEMAS_BY_NAME;
        boolean isSchema = isByName || value == SchemaKeywords.Value.SCHEMAS || SCHEMAS.contains(name);
        if (child instanceof ObjectNode map && (isByName || NAME_MAPS.contains(name))) {
            if (!isByName && map.size() == 1 && map.path("$ref").isString()) {
                // OpenAPI has no reference for a map, but documents that are split into files have.
                visitor.visit(pointer, map, base);
            }
            child.forEachEntry((key, each) -> walk(pointer + Pointers.step(key), each, base, isSchema));
        } else if (known || !isData(name, value)) {
            walk(pointer, child, base, isSchema);
        }
    }

    private static boolean isData(String name, SchemaKeywords.Value value) {
        return value == SchemaKeywords.Value.DATA || name.equals(EXAMPLE_VALUE) || name.startsWith("x-");
    }
}
