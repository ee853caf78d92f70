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

    /** The type as JSON Schema writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JsonType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
