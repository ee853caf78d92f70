package dev.plumbline.runtime.error;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The server accepted the request, but its response cannot be read. What the request asked for may exist. */
@SuppressWarnings("serial")
public final class UnreadableResponseException extends CallException {

    private final int status;
    private final byte[] body;
    private final @Nullable String requestId;

    /**
     * Of the request and its response.
     *
     * @param status the HTTP status, or 0 where it is not known
     * @param body as much of the response as there is; the array is not copied
     * @param requestId what the server calls the request, or null
     */
    public UnreadableResponseException(
            Attempt attempt,
            String problem,
            int status,
            byte[] body,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(attempt, problem, true, attempt.advice(true), cause);
        this.status = status;
        this.body = body;
        this.requestId = requestId;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    /** The HTTP status, or 0 where it is not known. */
    public int status() {
        return status;
    }

    /** The response's body as it was sent; empty where it was too large to keep. */
    public byte[] body() {
        return body.clone();
    }

    /** The response's body read as UTF-8, as it was sent. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
