package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.stream.Refusal;
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
 * <p>Where the body is a stream, {@link #value()} has it: close that value. {@link #body()} is empty then.
 *
 * @param <T> what the body is read as
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final @Nullable ResponseDecoder<? extends T> decoder;
    private final ReceivedBody body;
    private volatile @Nullable T value;

    /** A response, and what reads it; null where nothing documented can. */
    ApiResponse(@Nullable ResponseDecoder<? extends T> decoder, ReceivedBody body) {
        this.decoder = decoder;
        this.body = body;
    }

    /** The HTTP status: 200 to 299, or another that the document has as an outcome. */
    public int status() {
        return body.reply().status();
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return body.reply().headers();
    }

    /** What the server calls this request in its logs, or null where it does not say. */
    public @Nullable String requestId() {
        return body.requestId();
    }

    /** The body as it was sent, but unpacked where it came compressed with gzip or deflate. */
    public byte[] body() {
        return body.reply().body().clone();
    }

    /** Whether there is no body. */
    public boolean isEmpty() {
        return !body.isStream() && body.reply().body().length == 0;
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(body.reply().body(), StandardCharsets.UTF_8);
    }

    /**
     * The body's JSON.
     *
     * @throws IllegalStateException if the body is a stream
     * @throws UnreadableResponseException if it is empty or no JSON; what the request asked for may exist all the same
     */
    public JsonNode json() {
        return body.json();
    }

    /**
     * The body as the operation's type; null for an operation without content. A stream is the same each time, and can be
     * consumed once.
     *
     * @throws UnreadableResponseException if it is empty, no JSON, or not what is documented; what the request asked
     *     for may exist all the same
     */
    public T value() {
        T known = value;
        return known == null ? read() : known;
    }

    private synchronized T read() {
        T known = value;
        if (known == null) {
            known = readValue();
            value = known;
        }
        return known;
    }

    /**
     * What in the body contradicts the document; empty where the document describes no body, and for a stream, whose items
     * are checked one by one.
     *
     * @throws UnreadableResponseException if it is empty, no JSON, or too deep to be checked
     */
    public List<Violation> violations() {
        Validator validator = decoder == null || body.isStream() ? null : decoder.validator();
        try {
            return validator == null ? List.of() : validator.validate(json());
        } catch (UncheckableValueException e) {
            throw uncheckable(e);
        }
    }

    /**
     * A part of the body's JSON as a type of the document.
     *
     * @throws UnreadableResponseException if it is not what is documented
     */
    public <V extends @Nullable Object> V read(Function<JsonNode, V> reader, JsonNode part) {
        try {
            return reader.apply(part);
        } catch (RuntimeException e) {
            throw body.unexpected(e);
        }
    }

    UnreadableResponseException uncheckable(UncheckableValueException failure) {
        return body.uncheckable(failure);
    }

    private T readValue() {
        if (decoder == null) {
            throw body.undocumented();
        }
        return decoder.decode(body);
    }

    /** Ends the exchange of a stream that nobody gets. */
    void discard() {
        if (body.isStream()) {
            Refusal.of(body.stream());
        }
    }

    /** Status and size; the rest is the server's text. */
    @Override
    public String toString() {
        return body.reply().toString();
    }
}
