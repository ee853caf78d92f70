package dev.plumbline.runtime.call;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of one call's parameters. Immutable; each method gives a new value. A parameter's value is a text, number
 * or boolean, a JSON scalar, or an {@link Iterable} (so also a JSON array) of these.
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(Map.of(), Map.of(), Map.of(), null);

    private final Map<String, Object> path;
    private final Map<String, Object> query;
    private final Map<String, Object> headers;
    private final @Nullable JsonNode body;

    private Arguments(
            Map<String, Object> path, Map<String, Object> query, Map<String, Object> headers, @Nullable JsonNode body) {
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /** No parameters and no body. */
    public static Arguments none() {
        return NONE;
    }

    /** A body alone. */
    public static Arguments body(JsonNode body) {
        return NONE.withBody(body);
    }

    /** A path parameter alone. */
    public static Arguments path(String name, Object value) {
        return NONE.withPath(name, value);
    }

    /** With a path parameter more. */
    public Arguments withPath(String name, Object value) {
        return new Arguments(and(path, name, value), query, headers, body);
    }

    /** With a query parameter more; null leaves it out. */
    public Arguments withQuery(String name, @Nullable Object value) {
        return value == null ? this : new Arguments(path, and(query, name, value), headers, body);
    }

    /** With a header parameter more; null leaves it out. */
    public Arguments withHeader(String name, @Nullable Object value) {
        return value == null ? this : new Arguments(path, query, and(headers, name, value), body);
    }

    /** With this body, or null for none; it is not copied and must not be changed before it is sent. */
    public Arguments withBody(@Nullable JsonNode body) {
        return new Arguments(path, query, headers, body);
    }

    Map<String, Object> path() {
        return path;
    }

    Map<String, Object> query() {
        return query;
    }

    Map<String, Object> headers() {
        return headers;
    }

    @Nullable
    JsonNode body() {
        return body;
    }

    /** A copy of the map with an entry more, which replaces one of the same name. */
    static <V> Map<String, V> and(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** Names only; values may be secrets. */
    @Override
    public String toString() {
        return "Arguments[path=" + path.keySet() + ", query=" + query.keySet() + ", headers=" + headers.keySet()
                + (body == null ? "" : ", body") + "]";
    }
}
