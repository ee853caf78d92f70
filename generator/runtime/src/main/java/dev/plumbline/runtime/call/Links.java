package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.MissingIdException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds in one response what the next request needs, as OpenAPI's {@code links} say. */
public final class Links {

    private Links() {}

    /**
     * The first text, not blank, or integer at one of the places.
     *
     * @param pointers JSON pointers into the body, the preferred first
     */
    public static Optional<String> first(JsonNode body, String... pointers) {
        return Arrays.stream(pointers)
                .map(pointer -> text(body.at(pointer)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The same, where without it there is no next request.
     *
     * @throws MissingIdException if there is nothing at any of the places; it carries the body
     */
    public static String require(JsonNode body, String... pointers) {
        return first(body, pointers).orElseThrow(() -> new MissingIdException(body, List.of(pointers)));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isBlank() ? null : value.stringValue();
        }
        return value.isIntegralNumber() ? value.asString() : null;
    }
}
