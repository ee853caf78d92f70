package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.schema.Access;

/** How a record's component tells that its property is missing, and the runtime methods that follow from it. */
enum Presence {
    /** Never missing: the bare type. */
    REQUIRED("required", "put"),
    /** Never missing, but null where JSON null stands. */
    REQUIRED_OR_NULL("requiredOrNull", "putOrNull"),
    /** Required, but of a response, which may lack it: null inside, and an exception for whoever asks for it. */
    EXPECTED("optional", "put"),
    /** Null where it is missing. */
    OPTIONAL("optional", "put"),
    /** Absent, null or a value. */
    THREE_STATES("nullable", "putNullable");

    private final String readMethod;
    private final String writeMethod;

    Presence(String readMethod, String writeMethod) {
        this.readMethod = readMethod;
        this.writeMethod = writeMethod;
    }

    /**
     * How a property is told missing. A {@code JsonNode} says null by itself.
     *
     * @param received whether its object is part of a response
     * @param patched whether its object is part of a merge patch, where null takes away what is optional
     */
    static Presence of(Property property, boolean received, boolean patched) {
        boolean nullable = property.nullable() && !property.type().includesNull();
        if (property.required()) {
            if (received && property.access() == Access.WRITE_ONLY) {
                return OPTIONAL;
            }
            if (property.access() == Access.READ_ONLY) {
                // Nobody who sends one has to give it.
                return nullable ? THREE_STATES : received ? EXPECTED : OPTIONAL;
            }
            return nullable ? REQUIRED_OR_NULL : received ? EXPECTED : REQUIRED;
        }
        return nullable || patched && !property.type().includesNull() ? THREE_STATES : OPTIONAL;
    }

    /** The method of {@code PropertyReader}. */
    String readMethod() {
        return readMethod;
    }

    /** The method of {@code PropertyWriter}. */
    String writeMethod() {
        return writeMethod;
    }

    /** Whether the Java value may be null. */
    boolean mayBeNull() {
        return this == OPTIONAL || this == REQUIRED_OR_NULL || this == EXPECTED;
    }
}
