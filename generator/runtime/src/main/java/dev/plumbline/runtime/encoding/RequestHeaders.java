package dev.plumbline.runtime.encoding;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of one request, each once, whatever the case of its name. */
public final class RequestHeaders {

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public RequestHeaders copy() {
        RequestHeaders copy = new RequestHeaders();
        copy.values.putAll(values);
        return copy;
    }

    /** Adds or replaces a header, or refuses one that would break the request. */
    public RequestHeaders put(String name, String value) {
        HeaderRules.check(name, value);
        values.put(name, List.of(value));
        return this;
    }

    /** Adds cookies, {@code name=value} each, to the one header that they all travel in. */
    public RequestHeaders addCookies(List<String> pairs) {
        if (pairs.isEmpty()) {
            return this;
        }
        String added = String.join("; ", pairs);
        List<String> before = values.get("Cookie");
        return put("Cookie", before == null ? added : before.get(0) + "; " + added);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public HttpHeaders build() {
        return HttpHeaders.of(values, (name, value) -> true);
    }
}
