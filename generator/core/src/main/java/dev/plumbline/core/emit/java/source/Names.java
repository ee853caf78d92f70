package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime, of Jackson and of JSpecify that generated code speaks of. */
public final class Names {

    private static final String RUNTIME = "dev.plumbline.runtime";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final ClassName JSON_NODE = ClassName.get("tools.jackson.databind", "JsonNode");
    public static final ClassName OBJECT_NODE = ClassName.get("tools.jackson.databind.node", "ObjectNode");

    public static final ClassName JSON_READER = json("JsonReader");
    public static final ClassName JSON_WRITER = json("JsonWriter");
    public static final ClassName JSON_NULLABLE = json("JsonNullable");
    public static final ClassName PROPERTY_READER = json("PropertyReader");
    public static final ClassName PROPERTY_WRITER = json("PropertyWriter");
    public static final ClassName BRANCH_READER = json("BranchReader");
    public static final ClassName COPIES = json("Copies");
    public static final ClassName MASKS = json("Masks");
    public static final ClassName UNEXPECTED_JSON = json("UnexpectedJsonException");
    public static final ClassName REQUEST_CHECK = json("RequestCheck");
    public static final ClassName INVALID_REQUEST = error("InvalidRequestException");
    public static final ClassName VIOLATION = ClassName.get(RUNTIME + ".validation", "Violation");

    private Names() {}

    static ClassName json(String name) {
        return ClassName.get(RUNTIME + ".json", name);
    }

    public static ClassName client(String name) {
        return ClassName.get(RUNTIME + ".client", name);
    }

    public static ClassName http(String name) {
        return ClassName.get(RUNTIME + ".http", name);
    }

    public static ClassName error(String name) {
        return ClassName.get(RUNTIME + ".error", name);
    }
}
