package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.validation.Validator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compact UTF-8, in the tree's order. */
final class JsonEncoder extends TreeEncoder {

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
}
