package dev.plumbline.runtime.call;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one call's parameters. Immutable; each method gives a new value. A parameter's value is a text, number
 * or boolean, a JSON scalar, or an {@link Iterable} (so also a JSON array) of these.
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(Map.of(), Map.of(), Map.of(), null, null);

    private final Map<String, Object> path;
    private final Map<String, Object> query;
    private final Map<String, Object> headers;
    private final @Nullable Object body;
    private final @Nullable String mediaType;

    private Arguments(
            Map<String, Object> path,
            Map<String, Object> query,
            Map<String, Object> headers,
            @Nullable Object body,
            @Nullable String mediaType) {
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.mediaType = mediaType;
    }

    /** No parameters and no body. */
    public static Arguments none() {
        return NONE;
    }

    /** A body alone. */
    public static Arguments body(Object body) {
        return NONE.withBody(body);
    }

    /** A path parameter alone. */
    public static Arguments path(String name, Object value) {
        return NONE.withPath(name, value);
    }

    /** With a path parameter more. */
    public Arguments withPath(String name, Object value) {
        return new Arguments(and(path, name, value), query, headers, body, mediaType);
    }

    /** With a query parameter more; null leaves it out. */
    public Arguments withQuery(String name, @Nullable Object value) {
        return value == null ? this : new Arguments(path, and(query, name, value), headers, body, mediaType);
    }

    /** With a header parameter more; null leaves it out. */
    public Arguments withHeader(String name, @Nullable Object value) {
        return value == null ? this : new Arguments(path, query, and(headers, name, value), body, mediaType);
    }

    /**
     * With this body, or null for none; it is not copied and must not be changed before it is sent. It is written in the
     * operation's first media type, whose {@link dev.plumbline.runtime.codec.BodyEncoder} says of which class it is: a
     * {@link tools.jackson.databind.JsonNode}, a {@link dev.plumbline.runtime.content.MultipartForm}, a {@link String}
     * or a {@link dev.plumbline.runtime.content.FileContent}.
     */
    public Arguments withBody(@Nullable Object body) {
        return new Arguments(path, query, headers, body, null);
    }

    /** With this body in this media type, which is one of the operation's or in one of its ranges. */
    public Arguments withBody(String mediaType, Object body) {
        return new Arguments(path, query, headers, body, mediaType);
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
    Object body() {
        return body;
    }

    /** What the caller wants the body sent as; null for the operation's first. */
    @Nullable
    String mediaType() {
        return mediaType;
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
