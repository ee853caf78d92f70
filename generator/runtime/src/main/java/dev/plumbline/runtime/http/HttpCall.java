package dev.plumbline.runtime.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request, ready to send. */
public final class HttpCall {
    private final String method;
    private final URI uri;
    private final HttpHeaders headers;
    private final @Nullable HttpBody body;
    private final Duration timeout;
    private final @Nullable Duration connectTimeout;
    private final long maxResponseBytes;
    private final @Nullable BodySink sink;

    /**
     * Of its parts.
     *
     * @param method the HTTP method in capitals
     * @param uri where to
     * @param headers all headers but those that describe the connection and the body's length
     * @param body what follows the headers, or null for nothing
     * @param timeout for the whole exchange, the last byte of the response included
     * @param connectTimeout for connecting, or null for the transport's own; the shorter of the two counts
     * @param maxResponseBytes a response that is kept in memory and longer than this fails instead of being read on
     * @param sink where the bytes of a 2xx response go as they arrive, however many, or null to have them in the reply
     */
    public HttpCall(
            String method,
            URI uri,
            HttpHeaders headers,
            @Nullable HttpBody body,
            Duration timeout,
            @Nullable Duration connectTimeout,
            long maxResponseBytes,
            @Nullable BodySink sink) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.timeout = timeout;
        this.connectTimeout = connectTimeout;
        this.maxResponseBytes = maxResponseBytes;
        this.sink = sink;
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** Where to. */
    public URI uri() {
        return uri;
    }

    /** All headers but those that describe the connection and the body's length. */
    public HttpHeaders headers() {
        return headers;
    }

    /** What follows the headers, or null for nothing. */
    public @Nullable HttpBody body() {
        return body;
    }

    /** For the whole exchange, the last byte of the response included. */
    public Duration timeout() {
        return timeout;
    }

    /** For connecting, or null for the transport's own; the shorter of the two counts. */
    public @Nullable Duration connectTimeout() {
        return connectTimeout;
    }

    /** A response that is kept in memory and longer than this fails instead of being read on. */
    public long maxResponseBytes() {
        return maxResponseBytes;
    }

    /** Where the bytes of a 2xx response go as they arrive, however many, or null to have them in the reply. */
    public @Nullable BodySink sink() {
        return sink;
    }

    /** A request that connects within the transport's own time. */
    public HttpCall(
            String method,
            URI uri,
            HttpHeaders headers,
            @Nullable HttpBody body,
            Duration timeout,
            long maxResponseBytes,
            @Nullable BodySink sink) {
        this(method, uri, headers, body, timeout, null, maxResponseBytes, sink);
    }

    /** Method, host and path; headers, query and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
