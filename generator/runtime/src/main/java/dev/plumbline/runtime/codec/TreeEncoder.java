package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A kind whose values are JSON trees, so that properties can be added to them. */
abstract class TreeEncoder extends BodyEncoder {

    TreeEncoder(String mediaType, @Nullable Validator validator) {
        super(mediaType, validator);
    }

    /** A new object; its children are shared with the value. */
    @Override
    public final Object with(@Nullable Object value, Map<String, JsonNode> properties) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (value != null) {
            JsonNode body = tree(value);
            if (!body.isObject()) {
                throw refused("is no object, so no property can be added to it", null);
            }
            whole.setAll((ObjectNode) body);
        }
        whole.setAll(properties);
        return whole;
    }

    @Override
    public JsonNode tree(Object value) {
        if (value instanceof JsonNode tree) {
            return tree;
        }
        throw unfit(value, "JsonNode");
    }
}
