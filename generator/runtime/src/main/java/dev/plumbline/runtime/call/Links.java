package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.MissingIdException;
import java.util.List;
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
        for (String pointer : pointers) {
            String text = text(body.at(pointer));
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * The same, where without it there is no next request.
     *
     * @throws MissingIdException if there is nothing at any of the places; it carries the body
     */
    public static String require(JsonNode body, String... pointers) {
        Optional<String> id = first(body, pointers);
        if (id.isEmpty()) {
            throw new MissingIdException(body, List.of(pointers));
        }
        return id.get();
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isBlank() ? null : value.stringValue();
        }
        return value.isIntegralNumber() ? value.asString() : null;
    }
}
