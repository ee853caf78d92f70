package dev.plumbline.core.load;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a document is a JSON Schema by itself, and no OpenAPI document. */
public final class BareSchema {

    /** What an OpenAPI document has at its root. Where one of these stands, a version is missing and not meant to be. */
    private static final Set<String> OPENAPI =
            Set.of("openapi", "swagger", "info", "paths", "components", "webhooks", "servers");

    private BareSchema() {}

    /** Whether the root is one: an object with a keyword of JSON Schema and nothing of OpenAPI's, or a boolean. */
    public static boolean is(JsonNode root, SchemaKeywords keywords) {
        return root.isBoolean()
                || root.isObject()
                        && OPENAPI.stream().noneMatch(root::has)
                        && root.properties().stream()
                                .anyMatch(each -> keywords.isOnlyInSchemas(each.getKey(), each.getValue()));
    }
}
