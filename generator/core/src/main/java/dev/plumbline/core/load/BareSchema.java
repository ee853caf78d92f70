package dev.plumbline.core.load;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a document is a JSON Schema by itself, and no OpenAPI document. */
final class BareSchema {

    /** What an OpenAPI document, and no schema, says of itself, or is about. */
    private static final Set<String> NO_SCHEMA = Set.of("openapi", "swagger", "paths");

    /** What an OpenAPI document has at its root. Where one of these stands, a version is missing and not meant to be. */
    private static final Set<String> OPENAPI =
            Set.of("openapi", "swagger", "info", "paths", "components", "webhooks", "servers");

    /** How people call the file of a schema. */
    private static final Pattern FILE = Pattern.compile(".*\\.schema\\.(json|ya?ml)");

    private BareSchema() {}

    /**
     * Whether a document is one: a boolean, an object that says so by {@code $schema}, or one without anything of OpenAPI's
     * that is called {@code *.schema.json}, has a keyword that only JSON Schema has, or has nothing but keywords whose values
     * fit them.
     */
    static boolean is(Document document, SchemaKeywords keywords) {
        JsonNode root = document.root();
        return root.isBoolean()
                || root instanceof ObjectNode object
                        && (saysSo(object) || OPENAPI.stream().noneMatch(object::has))
                        && (FILE.matcher(document.name()).matches()
                                || object.properties().stream()
                                        .anyMatch(each -> keywords.isOnlyInSchemas(each.getKey(), each.getValue()))
                                || keywords.isNothingButKeywords(object));
    }

    /** A schema may have an {@code info} or {@code components} of its own, as any other word that means nothing in it. */
    private static boolean saysSo(ObjectNode object) {
        return object.path("$schema").isString() && NO_SCHEMA.stream().noneMatch(object::has);
    }
}
