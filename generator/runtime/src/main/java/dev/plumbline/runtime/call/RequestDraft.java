package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request in the making: all of it but the API key. */
final class RequestDraft {
    private final String method;
    private final String address;
    private final RequestHeaders headers;
    private final QueryString query;
    private final @Nullable HttpBody body;

    /**
     * Of its parts.
     *
     * @param method the HTTP method in capitals
     * @param address base URL and path
     * @param headers its headers so far
     * @param query its query so far
     * @param body its body, or null for none
     */
    RequestDraft(String method, String address, RequestHeaders headers, QueryString query, @Nullable HttpBody body) {
        this.method = method;
        this.address = address;
        this.headers = headers;
        this.query = query;
        this.body = body;
    }

    String method() {
        return method;
    }

    String address() {
        return address;
    }

    RequestHeaders headers() {
        return headers;
    }

    QueryString query() {
        return query;
    }

    @Nullable
    HttpBody body() {
        return body;
    }

    /** The same with headers and query of its own. */
    RequestDraft copy() {
        return new RequestDraft(method, address, headers.copy(), query.copy(), body);
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

    URI uri() {
        return URI.create(address + query);
    }

    HttpCall call(Duration timeout, @Nullable Duration connectTimeout, long maxResponseBytes) {
        return new HttpCall(method, uri(), headers.build(), body, timeout, connectTimeout, maxResponseBytes, null);
    }
}
