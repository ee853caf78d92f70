package dev.plumbline.core.load;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** The keywords by which schemas identify themselves, now and in draft-04. */
    private static final List<String> IDENTIFIERS = List.of("$id", "id");

    /** The field of OpenAPI's examples that is data. */
    private static final String EXAMPLE_VALUE = "value";

    /** An extension of ours that holds schemas, though it is no keyword; what other extensions hold is not known. */
    private static final String WAITER = "x-waiter";

    private final Visitor visitor;
    private final SchemaKeywords.MetaSchemas metaSchemas;
    private final boolean knownOnly;

    private ObjectWalk(SchemaKeywords.MetaSchemas metaSchemas, Visitor visitor, boolean knownOnly) {
        this.metaSchemas = metaSchemas;
        this.visitor = visitor;
        this.knownOnly = knownOnly;
    }

    /** What to do with an object. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param pointer where the object stands
         * @param base the URI that its references are relative to, its own identifier heeded
         * @param keywords those of the dialect that it is written in, if it is a schema
         */
        void visit(String pointer, ObjectNode object, URI base, SchemaKeywords keywords);
    }

    /**
     * Visits all objects from a pointer down; nothing where the pointer leads nowhere.
     *
     * @param keywords those of documents that name no dialect
     */
    public static void from(
            Document document,
            String pointer,
            SchemaKeywords keywords,
            SchemaKeywords.MetaSchemas metaSchemas,
            Visitor visitor) {
        JsonNode at = document.root();
        URI base = document.uri();
        SchemaKeywords here = keywords;
        for (String name : Pointers.names(pointer)) {
            if (at instanceof ObjectNode object) {
                here = here.within(object, at == document.root(), metaSchemas);
                base = base(object, base, here);
            }
            at = Pointers.child(at, name);
            if (at == null) {
                return;
            }
        }
        new ObjectWalk(metaSchemas, visitor, false).walk(pointer, at, base, here, false);
    }

    /**
     * Visits all objects of a document that may be schemas or hold some: as {@link #from}, but nothing inside an unknown
     * keyword of a schema, where even what looks like a schema is none (JSON Schema 2020-12 Core, 4.3.1).
     */
    public static void schemas(
            Document document, SchemaKeywords keywords, SchemaKeywords.MetaSchemas metaSchemas, Visitor visitor) {
        JsonNode root = document.root();
        boolean isSchema = root.path("$schema").isString()
                || root instanceof ObjectNode object
                        && identifier(object, keywords.within(object, true, metaSchemas)) != null;
        new ObjectWalk(metaSchemas, visitor, true).walk("", root, document.uri(), keywords, isSchema);
    }

    /** The text by which a schema identifies itself; null where it has none that is heeded. */
    public static @Nullable String identifier(ObjectNode schema, SchemaKeywords keywords) {
        for (String name : IDENTIFIERS) {
            JsonNode id = schema.get(name);
            if (id != null && id.isString() && keywords.heeds(name, schema)) {
                return id.stringValue();
            }
        }
        return null;
    }

    private static URI base(ObjectNode object, URI base, SchemaKeywords keywords) {
        String id = identifier(object, keywords);
        return id == null ? base : RefText.parse(id).against(base).orElse(base);
    }

    private void walk(String pointer, JsonNode node, URI base, SchemaKeywords around, boolean isSchema) {
        if (node instanceof ObjectNode object) {
            SchemaKeywords keywords = around.within(object, pointer.isEmpty(), metaSchemas);
            URI inner = base(object, base, keywords);
            visitor.visit(pointer, object, inner, keywords);
            object.forEachEntry((name, child) -> {
                if (child.isContainer()) {
                    keyword(pointer + Pointers.step(name), name, child, inner, keywords, isSchema);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), base, around, isSchema);
            }
        }
    }

    private void keyword(
            String pointer, String name, JsonNode child, URI base, SchemaKeywords keywords, boolean inSchema) {
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
                visitor.visit(pointer, map, base, keywords);
            }
            child.forEachEntry((key, each) -> walk(pointer + Pointers.step(key), each, base, keywords, isSchema));
        } else if (known || !isData(name, value)) {
            walk(pointer, child, base, keywords, isSchema);
        }
    }

    private static boolean isData(String name, SchemaKeywords.Value value) {
        return value == SchemaKeywords.Value.DATA || name.equals(EXAMPLE_VALUE) || name.startsWith("x-");
    }
}
