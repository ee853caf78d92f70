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

    private static final Set<String> NAME_MAPS = Set.of(
            "$defs",
            "callbacks",
            "content",
            "definitions",
            "dependencies",
            "dependentSchemas",
            "encoding",
            "examples",
            "headers",
            "links",
            "pathItems",
            "paths",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas",
            "securitySchemes",
            "variables",
            "webhooks");

    private static final Set<String> DATA = Set.of("const", "default", "enum", "example", "value");

    /** Extensions of ours that hold schemas; what other extensions hold is not known. */
    private static final Set<String> READ_EXTENSIONS = Set.of("x-advisories", "x-waiter");

    /** The keywords of a schema that hold schemas. */
    private static final Set<String> SUBSCHEMAS = Set.of(
            "$defs",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "contentSchema",
            "definitions",
            "dependencies",
            "dependentSchemas",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "patternProperties",
            "prefixItems",
            "properties",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final Visitor visitor;
    private final boolean knownOnly;

    private ObjectWalk(Visitor visitor, boolean knownOnly) {
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
    public static void from(Document document, String pointer, Visitor visitor) {
        JsonNode at = document.root();
        URI base = document.uri();
        for (String name : Pointers.names(pointer)) {
            base = base(at, base);
            at = Pointers.child(at, name);
            if (at == null) {
                return;
            }
        }
        new ObjectWalk(visitor, false).keywords(pointer, at, base, false);
    }

    /**
     * Visits all objects of a document that may be schemas or hold some: as {@link #from}, but nothing inside an unknown
     * keyword of a schema, where even what looks like a schema is none (JSON Schema 2020-12 Core, 4.3.1).
     */
    public static void schemas(Document document, Visitor visitor) {
        JsonNode root = document.root();
        boolean isSchema = root.path("$schema").isString() || root.path("$id").isString();
        new ObjectWalk(visitor, true).keywords("", root, document.uri(), isSchema);
    }

    private static URI base(JsonNode node, URI base) {
        JsonNode id = node.get("$id");
        return id == null || !id.isString()
                ? base
                : RefText.parse(id.asString()).against(base).orElse(base);
    }

    private void keywords(String pointer, JsonNode node, URI base, boolean isSchema) {
        if (node instanceof ObjectNode object) {
            URI inner = base(object, base);
            visitor.visit(pointer, object, inner);
            object.forEachEntry((name, child) -> keyword(pointer + Pointers.step(name), name, child, inner, isSchema));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                keywords(pointer + "/" + i, node.get(i), base, isSchema);
            }
        }
    }

    private void keyword(String pointer, String name, JsonNode child, URI base, boolean inSchema) {
        if (knownOnly && inSchema && !SUBSCHEMAS.contains(name) && !READ_EXTENSIONS.contains(name)) {
            return;
        }
        boolean isSchema = SUBSCHEMAS.contains(name) || name.equals("schema") || name.equals("schemas");
        if (NAME_MAPS.contains(name) && child.isObject()) {
            child.forEachEntry((key, value) -> keywords(pointer + Pointers.step(key), value, base, isSchema));
        } else if (!isData(name, child)) {
            keywords(pointer, child, base, isSchema);
        }
    }

    private static boolean isData(String name, JsonNode child) {
        return DATA.contains(name)
                || name.equals("examples") && child.isArray()
                || name.startsWith("x-") && !READ_EXTENSIONS.contains(name);
    }
}
