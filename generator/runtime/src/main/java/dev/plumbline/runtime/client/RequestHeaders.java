package dev.plumbline.runtime.client;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of one request, each once, whatever the case of its name. */
final class RequestHeaders {

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    RequestHeaders copy() {
        RequestHeaders copy = new RequestHeaders();
        copy.values.putAll(values);
        return copy;
    }

    /** Adds or replaces a header, or refuses one that would break the request. */
    RequestHeaders put(String name, String value) {
        HeaderRules.check(name, value);
        values.put(name, List.of(value));
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    HttpHeaders build() {
        return HttpHeaders.of(values, (name, value) -> true);
    }
}
