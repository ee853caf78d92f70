package dev.plumbline.runtime.json;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Validator;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Refuses what the document does not allow before it becomes part of a request. */
public final class RequestCheck {

    private RequestCheck() {}

    /**
     * Checks a value. Advisories do not count.
     *
     * @throws InvalidRequestException if the value breaks a rule; with every violation and advisory
     */
    public static void check(Validator validator, JsonNode value) {
        if (!validator.isValid(value)) {
            throw new InvalidRequestException(validator.validate(value));
        }
    }

    /**
     * What has to be set before it is sent.
     *
     * @throws InvalidArgumentException if it is null
     */
    public static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidArgumentException(name, "is required and was not set");
        }
        return value;
    }

    /**
     * A URI that a caller wrote as text; null where there is none.
     *
     * @param name what it is for
     * @throws InvalidArgumentException if the text is no URI
     */
    public static @Nullable URI uri(String name, @Nullable String text) {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidArgumentException(name, "is no URI: " + e.getReason() + " at index " + e.getIndex());
        }
    }
}
