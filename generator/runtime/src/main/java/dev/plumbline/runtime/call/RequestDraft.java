package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request in the making: all of it but the API key.
 *
 * @param method the HTTP method in capitals
 * @param address base URL and path
 * @param headers its headers so far
 * @param query its query so far
 * @param body its body, or null for none
 */
record RequestDraft(
        String method,
        String address,
        RequestHeaders headers,
        QueryString query,
        @Nullable HttpBody body) {

    /** The same with headers and query of its own. */
    RequestDraft copy() {
        return new RequestDraft(method, address, headers.copy(), query.copy(), body);
    }

    /** Whether the caller is identified there already. */
    boolean has(SecurityScheme.Place place) {
        return switch (place.in()) {
            case HEADER -> headers.has(place.name());
            case QUERY -> query.has(place.name());
            case COOKIE -> headers.hasCookie(place.name());
        };
    }

    void put(SecurityScheme.Place place, String text) {
        switch (place.in()) {
            case HEADER -> headers.put(place.name(), text);
            case QUERY -> query.put(place.name(), text);
            case COOKIE -> headers.addCookie(place.name(), text);
        }
    }

    URI uri() {
        return URI.create(address + query);
    }

    HttpCall call(Duration timeout, @Nullable Duration connectTimeout, long maxResponseBytes) {
        return new HttpCall(method, uri(), headers.build(), body, timeout, connectTimeout, maxResponseBytes, null);
    }

    /** Method and address; headers, query and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + address;
    }
}
