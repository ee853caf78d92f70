package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.validation.Validator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Items of JSON. */
final class JsonItems<T> implements ItemReader<T> {
    /** No JSON: what OpenAI's servers, and many after them, say at the end. */
    private static final String DONE = "[DONE]";

    private final Function<JsonNode, ? extends T> reader;
    private final @Nullable Validator validator;

    JsonItems(Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    public @Nullable T read(StreamItem item, ResponseBody body) {
        if (item.data().equals(DONE)) {
            return null;
        }
        String place = " in line " + item.line() + " of the stream";
        if (item.problem() != null) {
            throw body.unreadable("with an item that " + item.problem() + place, item.data(), null);
        }
        JsonNode json;
        try {
            json = body.parse(item.data());
        } catch (JacksonException e) {
            // Its own text may repeat the item at any length, so it is not kept as the cause.
            throw body.unreadable("with an item that is not JSON" + place, item.data(), null);
        }
        CallException violation = validator == null ? null : body.violation("an item" + place, json, validator);
        if (violation != null) {
            throw violation;
        }
        try {
            return reader.apply(json);
        } catch (RuntimeException e) {
            throw body.unreadable("with an item that is not what is documented" + place, item.data(), e);
        }
    }
}
