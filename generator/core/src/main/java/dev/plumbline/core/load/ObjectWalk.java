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

    private final Visitor visitor;

    private ObjectWalk(Visitor visitor) {
        this.visitor = visitor;
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
        new ObjectWalk(visitor).keywords(pointer, at, base);
    }

    private static URI base(JsonNode node, URI base) {
        JsonNode id = node.get("$id");
        return id == null || !id.isString()
                ? base
                : RefText.parse(id.asString()).against(base).orElse(base);
    }

    private void keywords(String pointer, JsonNode node, URI base) {
        if (node instanceof ObjectNode object) {
            URI inner = base(object, base);
            visitor.visit(pointer, object, inner);
            object.forEachEntry((name, child) -> {
                if (NAME_MAPS.contains(name) && child.isObject()) {
                    child.forEachEntry(
                            (key, value) -> keywords(pointer + Pointers.step(name) + Pointers.step(key), value, inner));
                } else if (!isData(name, child)) {
                    keywords(pointer + Pointers.step(name), child, inner);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                keywords(pointer + "/" + i, node.get(i), base);
            }
        }
    }

    private static boolean isData(String name, JsonNode child) {
        return DATA.contains(name)
                || name.equals("examples") && child.isArray()
                || name.startsWith("x-") && !READ_EXTENSIONS.contains(name);
    }
}
