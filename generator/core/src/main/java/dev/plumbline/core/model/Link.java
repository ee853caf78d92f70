package dev.plumbline.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link from a response to another operation.
 *
 * @param parameters the other operation's parameter to the JSON pointer into this response's body that feeds it
 */
public record Link(
        String name,
        String operationId,
        Map<String, String> parameters,
        @Nullable String description) {

    public Link {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
