package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Adds the caller's own properties to a body. */
final class BodyProperties {

    private BodyProperties() {}

    /** A new object where there are properties; its children are shared with the body, which stays as it was. */
    static @Nullable JsonNode whole(@Nullable JsonNode body, Map<String, JsonNode> properties) {
        if (properties.isEmpty()) {
            return body;
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (body != null) {
            if (!body.isObject()) {
                throw new InvalidArgumentException("body", "is no object, so no property can be added to it");
            }
            body.properties().forEach(property -> whole.set(property.getKey(), property.getValue()));
        }
        properties.forEach(whole::set);
        return whole;
    }
}
