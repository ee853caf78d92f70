package dev.plumbline.runtime.encoding;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headers of one request, each once, whatever the case of its name. */
public final class RequestHeaders {

    private static final String COOKIE = "Cookie";
    private static final Pattern NO_COOKIE = Pattern.compile("[\\s\",;\\\\]");

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

    /** Adds or replaces several. */
    public void putAll(Map<String, String> headers) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            put(header.getKey(), header.getValue());
        }
    }

    /** Adds cookies, {@code name=value} each, to the one header that they all travel in. */
    public RequestHeaders addCookies(List<String> pairs) {
        if (pairs.isEmpty()) {
            return this;
        }
        String others = cookies();
        String added = String.join("; ", pairs);
        return put(COOKIE, others.isEmpty() ? added : others + "; " + added);
    }

    /** Adds a cookie after those that there are; what no cookie may hold (RFC 6265, section 4.1.1) is percent-encoded. */
    public RequestHeaders addCookie(String name, String value) {
        String cookie = name + "=" + NO_COOKIE.matcher(value).replaceAll(octet -> PercentEncoding.value(octet.group()));
        return addCookies(List.of(cookie));
    }

    public boolean hasCookie(String name) {
        for (String cookie : cookies().split(";")) {
            if (cookie.strip().startsWith(name + "=")) {
                return true;
            }
        }
        return false;
    }

    private String cookies() {
        return String.join("; ", values.getOrDefault(COOKIE, List.of()));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public HttpHeaders build() {
        return HttpHeaders.of(values, (name, value) -> true);
    }
}
