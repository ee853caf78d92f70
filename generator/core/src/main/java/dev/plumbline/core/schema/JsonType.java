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

    /** The type in a sentence: {@code a string}, {@code an integer}, {@code null}. */
    public String phrase() {
        return switch (this) {
            case NULL -> "null";
            case BOOLEAN -> "true or false";
            case INTEGER, ARRAY, OBJECT -> "an " + word();
            case NUMBER, STRING -> "a " + word();
        };
    }

    public static Optional<JsonType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
