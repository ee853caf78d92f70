package dev.plumbline.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A property that the document requires, in an object that was received: it may be missing all the same. */
public final class RequiredProperty {

    private RequiredProperty() {}

    /**
     * The value, where it is there.
     *
     * @param name the property's name
     * @param value what was read; null where it could not be
     * @param rest what was received and not read
     * @throws UnexpectedJsonException if it is missing, or has another type than documented
     */
    public static <T> T of(String name, @Nullable T value, Map<String, JsonNode> rest) {
        if (value != null) {
            return value;
        }
        JsonNode found = rest.get(name);
        throw found == null
                ? UnexpectedJsonException.missing(name)
                : UnexpectedJsonException.ofAnotherType(name, found);
    }
}
