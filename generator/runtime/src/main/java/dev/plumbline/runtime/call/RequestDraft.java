package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request in the making: all of it but the API key. The hooks of interceptors change it, for as long as they run. */
final class RequestDraft implements RequestEditor, AutoCloseable {
    private final String method;
    private final String address;
    private final RequestHeaders headers;
    private final QueryString query;
    private final @Nullable HttpBody content;
    private final String keyHeader;
    private volatile boolean closed;

    /**
     * Of its parts.
     *
     * @param method the HTTP method in capitals
     * @param address base URL and path
     * @param headers its headers so far
     * @param query its query so far
     * @param content its body, or null for none
     * @param keyHeader the header that is the same on every attempt
     */
    RequestDraft(
            String method,
            String address,
            RequestHeaders headers,
            QueryString query,
            @Nullable HttpBody content,
            String keyHeader) {
        this.method = method;
        this.address = address;
        this.headers = headers;
        this.query = query;
        this.content = content;
        this.keyHeader = keyHeader;
    }

    String address() {
        return address;
    }

    @Nullable
    HttpBody content() {
        return content;
    }

    /** The same with headers and query of its own. */
    RequestDraft copy() {
        return new RequestDraft(method, address, headers.copy(), query.copy(), content, keyHeader);
    }

    /** Whether the caller is identified there already. */
    boolean has(SecurityScheme scheme) {
        String name = scheme.parameter();
        if (scheme.in() == SecurityScheme.In.COOKIE) {
            return headers.hasCookie(name);
        }
        return scheme.in() == SecurityScheme.In.QUERY ? query.has(name) : headers.has(name);
    }

    void put(SecurityScheme scheme, String text) {
        String name = scheme.parameter();
        if (scheme.in() == SecurityScheme.In.COOKIE) {
            headers.addCookie(name, text);
        } else if (scheme.in() == SecurityScheme.In.QUERY) {
            query.put(name, text);
        } else {
            headers.put(name, text);
        }
    }

    @Override
    public URI uri() {
        return URI.create(url());
    }

    String url() {
        return address + query;
    }

    /** What is sent to this URI, which is that of {@link #url()}. */
    HttpCall call(URI uri, Duration timeout, @Nullable Duration connectTimeout, long maxResponseBytes) {
        return new HttpCall(method, uri, headers.build(), content, timeout, connectTimeout, maxResponseBytes, null);
    }

    @Override
    public HttpHeaders headers() {
        return headers.build();
    }

    @Override
    public ByteBuffer body() {
        byte[] bytes = content == null ? null : content.bytes();
        return ByteBuffer.wrap(bytes == null ? new byte[0] : bytes).asReadOnlyBuffer();
    }

    @Override
    public long bodyLength() {
        return content == null ? 0 : content.length();
    }

    @Override
    public void setHeader(String name, String value) {
        checkOpen();
        if (name.equalsIgnoreCase(keyHeader)) {
            throw new InvalidArgumentException(
                    name, "is the same on every attempt: give it with withIdempotencyKey(...) of the call's options");
        }
        headers.put(name, value);
    }

    @Override
    public void setQuery(String name, String value) {
        checkOpen();
        query.put(name, value);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The request can only be changed while the hook runs");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
