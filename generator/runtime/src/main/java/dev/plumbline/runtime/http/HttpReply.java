package dev.plumbline.runtime.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** A response. */
public final class HttpReply {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final boolean streamed;

    /**
     * Of its parts.
     *
     * @param status the HTTP status
     * @param headers the response's headers
     * @param body the body's bytes, empty where they went to a {@link BodySink} or are streamed; the array is not copied
     * @param streamed whether the head alone is here, and the caller gets the body while it comes
     */
    public HttpReply(int status, HttpHeaders headers, byte[] body, boolean streamed) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.streamed = streamed;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The body's bytes, empty where they went to a {@link BodySink} or are streamed; the array is not copied. */
    public byte[] body() {
        return body;
    }

    /** Whether the head alone is here, and the caller gets the body while it comes. */
    public boolean streamed() {
        return streamed;
    }

    /** A response that was received whole. */
    public HttpReply(int status, HttpHeaders headers, byte[] body) {
        this(status, headers, body, false);
    }

    /** Whether the status is 2xx. */
    public boolean isSuccess() {
        return isSuccess(status);
    }

    static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    /** Status and size; the rest is the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + (streamed ? ", a stream" : ", " + body.length + " bytes");
    }

    /** The {@code Location} header as it was sent, perhaps relative; null where there is none that is an address. */
    public static @Nullable URI location(HttpHeaders headers) {
        try {
            String location = headers.firstValue("location").orElse(null);
            return location == null ? null : URI.create(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
