package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A successful response. The body is read when it is asked for, and once. Safe for all threads.
 *
 * @param <T> what the body is read as
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final Operation<T> operation;
    private final HttpReply reply;
    private final @Nullable String requestId;
    private final ResponseBodyReader bodyReader;
    private volatile @Nullable JsonNode tree;
    private volatile @Nullable T value;

    ApiResponse(Operation<T> operation, HttpReply reply, @Nullable String requestId, ResponseBodyReader bodyReader) {
        this.operation = operation;
        this.reply = reply;
        this.requestId = requestId;
        this.bodyReader = bodyReader;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return reply.status();
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return reply.headers();
    }

    /** What the server calls this request in its logs, or null where it does not say. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The body as it was sent, but unpacked where it came compressed with gzip or deflate. */
    public byte[] body() {
        return reply.body().clone();
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /**
     * The body's JSON.
     *
     * @throws UnreadableResponseException if it is empty or no JSON; what the request asked for may exist all the same
     */
    public JsonNode json() {
        JsonNode known = tree;
        if (known == null) {
            known = bodyReader.tree();
            tree = known;
        }
        return known;
    }

    /**
     * The body as the operation's type; null for an operation without content.
     *
     * @throws UnreadableResponseException if it is empty, no JSON, or not what is documented; what the request asked
     *     for may exist all the same
     */
    public T value() {
        T known = value;
        if (known == null) {
            known = readValue();
            value = known;
        }
        return known;
    }

    /**
     * What in the body contradicts the document; empty where the document describes no body.
     *
     * @throws UnreadableResponseException if it is empty, no JSON, or too deep to be checked
     */
    public List<Violation> violations() {
        Validator validator = operation.responseValidator();
        try {
            return validator == null ? List.of() : validator.validate(json());
        } catch (UncheckableValueException e) {
            throw uncheckable(e);
        }
    }

    UnreadableResponseException uncheckable(UncheckableValueException failure) {
        return bodyReader.uncheckable(failure);
    }

    @SuppressWarnings("NullAway") // only an operation of Void has no reader, and its value is null
    private T readValue() {
        Function<JsonNode, T> reader = operation.reader();
        if (reader == null) {
            return null;
        }
        JsonNode json = json();
        try {
            return reader.apply(json);
        } catch (RuntimeException e) {
            throw bodyReader.unexpected(e);
        }
    }

    /** Status and size; the rest is the server's text. */
    @Override
    public String toString() {
        return reply.toString();
    }
}
