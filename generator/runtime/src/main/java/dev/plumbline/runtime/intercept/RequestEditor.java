package dev.plumbline.runtime.intercept;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;

/**
 * The request in a {@code before} hook: what it is so far, and what may be changed. The API key is not in it. Only for
 * the thread and the time of the hook.
 */
public interface RequestEditor {

    /** The whole address with its query. */
    URI uri();

    /** The headers so far. */
    HttpHeaders headers();

    /**
     * The body's bytes where they are in memory, read-only; empty where there is none, and where the body is a stream
     * (a file, a multipart form), which is read while it is sent and by nobody else.
     */
    ByteBuffer body();

    /** How many bytes the body has; 0 where there is none, -1 for a stream that does not tell. */
    long bodyLength();

    /**
     * Sets a header; it replaces one of the same name. {@code Authorization} set here takes the place of the API key.
     *
     * @throws InvalidArgumentException if the name or the value cannot be sent, if only the transport may set it, or if
     *     it is the header of the idempotency key
     * @throws IllegalStateException if the hook has returned
     */
    void setHeader(String name, String value);

    /**
     * Sets a query parameter; it replaces those of the same name.
     *
     * @throws IllegalStateException if the hook has returned
     */
    void setQuery(String name, String value);
}
