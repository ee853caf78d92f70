package dev.plumbline.core.load;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a document is a JSON Schema by itself, and no OpenAPI document. */
public final class BareSchema {

    /** What an OpenAPI document has at its root. Where one of these stands, a version is missing and not meant to be. */
    private static final Set<String> OPENAPI =
            Set.of("openapi", "swagger", "info", "paths", "components", "webhooks", "servers");

    private BareSchema() {}

    /**
     * Whether the root is one: a boolean, or an object with nothing of OpenAPI's and with a keyword that JSON Schema alone has,
     * or with nothing but keywords.
     */
    public static boolean is(JsonNode root, SchemaKeywords keywords) {
        return root.isBoolean()
                || root instanceof ObjectNode object
                        && OPENAPI.stream().noneMatch(object::has)
                        && (object.properties().stream()
                                        .anyMatch(each -> keywords.isOnlyInSchemas(each.getKey(), each.getValue()))
                                || !object.isEmpty()
                                        && object.propertyNames().stream()
                                                .allMatch(name -> keywords.heeds(name, object)));
    }
}
