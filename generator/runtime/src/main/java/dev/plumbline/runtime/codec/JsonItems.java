package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.stream.Stage;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The items of a stream of JSON: where they end, and what each of them is. */
final class JsonItems<T> implements Stage<StreamItem>, Function<StreamItem, T> {
    /** No JSON: what OpenAI's servers, and many after them, say at the end. */
    private static final String DONE = "[DONE]";

    private final ResponseBody body;
    private final Stage<StreamItem> parser;
    private final Function<JsonNode, ? extends T> reader;
    private final @Nullable Validator validator;
    private boolean over;

    JsonItems(
            ResponseBody body,
            Stage<StreamItem> parser,
            Function<JsonNode, ? extends T> reader,
            @Nullable Validator validator) {
        this.body = body;
        this.parser = parser;
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        parser.feed(chunk);
    }

    @Override
    public @Nullable StreamItem next() throws IOException {
        StreamItem item = over ? null : parser.next();
        over |= item != null && item.data().equals(DONE);
        return over ? null : item;
    }

    @Override
    public void end() {
        parser.end();
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public T apply(StreamItem item) {
        if (item.problem() != null) {
            throw unreadable("with an item that " + item.problem(), item, null);
        }
        JsonNode json;
        try {
            json = body.parse(item.data());
        } catch (JacksonException e) {
            // Its own text may repeat the item at any length, so it is not kept as the cause.
            throw unreadable("with an item that is not JSON", item, null);
        }
        CallException violation = validator == null ? null : body.violation("an item" + place(item), json, validator);
        if (violation != null) {
            throw violation;
        }
        try {
            return reader.apply(json);
        } catch (RuntimeException e) {
            throw unreadable("with an item that is not what is documented", item, e);
        }
    }

    private CallException unreadable(String problem, StreamItem item, @Nullable RuntimeException cause) {
        return body.unreadable(problem + place(item), item.data(), cause);
    }

    private static String place(StreamItem item) {
        return " in line " + item.line() + " of the stream";
    }
}
