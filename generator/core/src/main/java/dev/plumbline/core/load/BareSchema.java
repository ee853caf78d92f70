package dev.plumbline.core.load;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a document is a JSON Schema by itself, and no OpenAPI document. */
public final class BareSchema {

    /** What an OpenAPI document has at its root. Where one of these stands, a version is missing and not meant to be. */
    private static final Set<String> OPENAPI =
            Set.of("openapi", "swagger", "info", "paths", "components", "webhooks", "servers");

    /** What only a schema has at its root. */
    private static final Set<String> SCHEMA = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$dynamicRef",
            "$anchor",
            "$dynamicAnchor",
            "$defs",
            "$vocabulary",
            "type",
            "const");

    /** What only a schema has at its root, if it is an object or a list there; else it may be a word of another language. */
    private static final Set<String> WITH_PARTS = Set.of(
            "enum",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "items",
            "prefixItems",
            "contains",
            "unevaluatedItems",
            "definitions");

    private BareSchema() {}

    /** Whether the root is one: an object with a keyword of JSON Schema and nothing of OpenAPI's, or a boolean. */
    public static boolean is(JsonNode root) {
        return root.isBoolean()
                || root.isObject()
                        && OPENAPI.stream().noneMatch(root::has)
                        && (SCHEMA.stream().anyMatch(root::has)
                                || WITH_PARTS.stream()
                                        .anyMatch(keyword -> root.path(keyword).isContainer()));
    }
}
