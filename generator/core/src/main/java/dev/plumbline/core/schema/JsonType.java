package dev.plumbline.core.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of JSON Schema's {@code type} keyword. */
public enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The type's name, as JSON Schema writes it. */
    public String typeName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name. */
    public static Optional<JsonType> named(String typeName) {
        return Stream.of(values())
                .filter(type -> type.typeName().equals(typeName))
                .findFirst();
    }
}
