package dev.plumbline.runtime.call;

import dev.plumbline.runtime.encoding.ParameterJson;
import dev.plumbline.runtime.json.JsonModel;
import dev.plumbline.runtime.json.JsonWriter;
import dev.plumbline.runtime.parameter.Parameter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of one call's parameters. Immutable; each method gives a new value. A parameter's value is a text, or what
 * has one such as a date, a number or boolean, JSON, or an {@link Iterable} of these.
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(Map.of(), null, null, null);

    private final Map<Parameter.In, Map<String, Object>> parameters;
    private final @Nullable Object body;
    private final @Nullable String mediaType;
    private final @Nullable String url;

    private Arguments(
            Map<Parameter.In, Map<String, Object>> parameters,
            @Nullable Object body,
            @Nullable String mediaType,
            @Nullable String url) {
        this.parameters = parameters;
        this.body = body;
        this.mediaType = mediaType;
        this.url = url;
    }

    /** No parameters and no body. */
    public static Arguments none() {
        return NONE;
    }

    /** A body alone. */
    public static Arguments body(@Nullable Object body) {
        return NONE.withBody(body);
    }

    /** As {@link #withBody(Object, JsonWriter)}, alone. */
    public static <T> Arguments body(@Nullable T body, JsonWriter<T> writer) {
        return NONE.withBody(body, writer);
    }

    /** A path parameter alone. */
    public static Arguments path(String name, @Nullable Object value) {
        return NONE.withPath(name, value);
    }

    /** As {@link #withPath(String, Object, JsonWriter)}, alone. */
    public static <T> Arguments path(String name, @Nullable T value, JsonWriter<T> writer) {
        return NONE.withPath(name, value, writer);
    }

    /** With a path parameter more; a call is refused whose path lacks one. */
    public Arguments withPath(String name, @Nullable Object value) {
        return with(Parameter.In.PATH, name, value);
    }

    /** As above, with what makes JSON of the value. */
    public <T> Arguments withPath(String name, @Nullable T value, JsonWriter<T> writer) {
        return withPath(name, json(value, writer));
    }

    /** With a query parameter more; null leaves it out. */
    public Arguments withQuery(String name, @Nullable Object value) {
        return with(Parameter.In.QUERY, name, value);
    }

    /** As above, with what makes JSON of the value. */
    public <T> Arguments withQuery(String name, @Nullable T value, JsonWriter<T> writer) {
        return withQuery(name, json(value, writer));
    }

    /** With a header parameter more; null leaves it out. */
    public Arguments withHeader(String name, @Nullable Object value) {
        return with(Parameter.In.HEADER, name, value);
    }

    /** As above, with what makes JSON of the value. */
    public <T> Arguments withHeader(String name, @Nullable T value, JsonWriter<T> writer) {
        return withHeader(name, json(value, writer));
    }

    /** With a cookie parameter more; null leaves it out. */
    public Arguments withCookie(String name, @Nullable Object value) {
        return with(Parameter.In.COOKIE, name, value);
    }

    /** As above, with what makes JSON of the value. */
    public <T> Arguments withCookie(String name, @Nullable T value, JsonWriter<T> writer) {
        return withCookie(name, json(value, writer));
    }

    /** With the value that the whole query is made of; null leaves it out. */
    public Arguments withQueryString(@Nullable Object value) {
        return with(Parameter.In.QUERYSTRING, "", value);
    }

    /** As above, with what makes JSON of the value. */
    public <T> Arguments withQueryString(@Nullable T value, JsonWriter<T> writer) {
        return withQueryString(json(value, writer));
    }

    /** With all of an operation's parameters that stand in one object; null leaves them out. */
    public Arguments with(@Nullable CallParameters parameters) {
        return parameters == null ? this : parameters.addTo(this);
    }

    /**
     * With this body in the operation's first media type, or null for none; it is not copied and must not be changed
     * before it is sent. The operation's {@link dev.plumbline.runtime.codec.BodyEncoder} says of which class it is: a
     * {@link tools.jackson.databind.JsonNode} or what prints one, a {@link dev.plumbline.runtime.content.MultipartForm}, a {@link String}
     * or a {@link dev.plumbline.runtime.content.FileContent}.
     */
    public Arguments withBody(@Nullable Object body) {
        return new Arguments(parameters, printed(body), null, url);
    }

    /** With this body in one of the operation's media types, or one in a range of them; it is not copied, as above. */
    public Arguments withBody(String mediaType, @Nullable Object body) {
        return new Arguments(parameters, printed(body), mediaType, url);
    }

    /** With the JSON that the writer makes of a value, or null for no body. */
    public <T> Arguments withBody(@Nullable T body, JsonWriter<T> writer) {
        return withBody(json(body, writer));
    }

    /** As above, in one of the operation's media types. */
    public <T> Arguments withBody(String mediaType, @Nullable T body, JsonWriter<T> writer) {
        return withBody(mediaType, json(body, writer));
    }

    /**
     * With a URL that a response gave, in place of the operation's path and query.
     *
     * @param url perhaps relative to the operation's own. A call is refused whose URL leads to another server, which would
     *     get the credentials
     */
    public Arguments withUrl(String url) {
        return new Arguments(parameters, body, mediaType, url);
    }

    private static <T> @Nullable JsonNode json(@Nullable T value, JsonWriter<T> writer) {
        return value == null ? null : writer.write(value);
    }

    /** A value of a generated type prints itself. */
    private static @Nullable Object printed(@Nullable Object value) {
        return value instanceof JsonModel model ? model.toJson() : value;
    }

    private Arguments with(Parameter.In in, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<Parameter.In, Map<String, Object>> more = new EnumMap<>(Parameter.In.class);
        more.putAll(parameters);
        more.put(in, and(in(in), name, value instanceof JsonModel model ? model.toJson() : value));
        return new Arguments(more, body, mediaType, url);
    }

    /** The text of a query parameter that is one text, number or boolean; null where it is not given, or something else. */
    public @Nullable String query(String name) {
        Object value = in(Parameter.In.QUERY).get(name);
        JsonNode json = ParameterJson.of(name, value);
        return json.isValueNode() && !json.isNull() ? json.asString() : null;
    }

    /** What is asked for in place of path and query; null for these. */
    @Nullable
    String url() {
        return url;
    }

    /** The values that travel there, by their names. */
    Map<String, Object> in(Parameter.In in) {
        return parameters.getOrDefault(in, Map.of());
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    @Nullable
    Object body() {
        return body;
    }

    /** What the body is to be sent as; null for the operation's first. */
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
        StringBuilder names = new StringBuilder("Arguments[");
        for (Parameter.In in : Parameter.In.values()) {
            if (!in(in).isEmpty()) {
                names.append(in.word()).append('=').append(in(in).keySet()).append(", ");
            }
        }
        names.append(body == null ? "" : "body, ");
        return (names.charAt(names.length() - 1) == ' ' ? names.substring(0, names.length() - 2) : names) + "]";
    }
}
