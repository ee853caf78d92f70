package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/** What is a tree: JSON in compact UTF-8, in the order of the tree. */
class JsonEncoder extends BodyEncoder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    JsonEncoder(String mediaType, @Nullable Validator validator) {
        super(mediaType, validator);
    }

    @Override
    public EncodedBody encode(Object value, @Nullable String asked) {
        return new EncodedBody(sent(asked, "application/json"), HttpBody.of(bytes(tree(value))));
    }

    static byte[] bytes(JsonNode tree) {
        byte[] written;
        try {
            written = MAPPER.writeValueAsBytes(tree);
        } catch (JacksonException e) {
            throw refused("cannot be written as JSON", e);
        }
        // It was written, so it is not too deep to walk through.
        JsonPointer unsent = unsent(tree);
        if (unsent != null) {
            String place = unsent.matches() ? "" : " at " + unsent;
            throw refused("holds " + tree.at(unsent).asString() + place + ", which JSON has no number for", null);
        }
        return written;
    }

    /** Where there is what is no number, which would be written as a text; null where there is none. */
    private static @Nullable JsonPointer unsent(JsonNode node) {
        if (node instanceof NumericNode number && number.isNaN()) {
            return JsonPointer.empty();
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonPointer inside = unsent(property.getValue());
            if (inside != null) {
                return JsonPointer.empty().appendProperty(property.getKey()).append(inside);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonPointer inside = unsent(node.get(i));
            if (inside != null) {
                return JsonPointer.empty().appendIndex(i).append(inside);
            }
        }
        return null;
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
