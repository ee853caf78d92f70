package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
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
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JacksonException e) {
            throw refused("cannot be written as JSON", e);
        }
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
