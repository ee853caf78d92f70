package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.validation.Validator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON value. */
final class JsonDecoder<T extends @Nullable Object> extends ResponseDecoder<T> {

    private final Function<JsonNode, ? extends T> reader;
    private final @Nullable Validator validator;

    JsonDecoder(String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        super(mediaType);
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    public @Nullable Validator validator() {
        return validator;
    }

    @Override
    public T decode(ResponseBody body) {
        JsonNode json = body.json();
        try {
            return reader.apply(json);
        } catch (RuntimeException e) {
            throw body.unexpected(e);
        }
    }
}
