package dev.plumbline.core.emit.java;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime, of Jackson and of JSpecify that generated code speaks of. */
final class Names {

    private static final String RUNTIME = "dev.plumbline.runtime";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName JSON_NODE = ClassName.get("tools.jackson.databind", "JsonNode");
    static final ClassName OBJECT_NODE = ClassName.get("tools.jackson.databind.node", "ObjectNode");

    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName JSON_NULLABLE = json("JsonNullable");
    static final ClassName PROPERTY_READER = json("PropertyReader");
    static final ClassName PROPERTY_WRITER = json("PropertyWriter");
    static final ClassName BRANCH_READER = json("BranchReader");
    static final ClassName COPIES = json("Copies");
    static final ClassName MASKS = json("Masks");
    static final ClassName UNEXPECTED_JSON = json("UnexpectedJsonException");
    static final ClassName REQUEST_CHECK = json("RequestCheck");
    static final ClassName INVALID_REQUEST = error("InvalidRequestException");
    static final ClassName VIOLATION = ClassName.get(RUNTIME + ".validation", "Violation");

    private Names() {}

    static ClassName json(String name) {
        return ClassName.get(RUNTIME + ".json", name);
    }

    static ClassName client(String name) {
        return ClassName.get(RUNTIME + ".client", name);
    }

    static ClassName http(String name) {
        return ClassName.get(RUNTIME + ".http", name);
    }

    static ClassName error(String name) {
        return ClassName.get(RUNTIME + ".error", name);
    }
}
