package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpReply;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes responses. */
public final class Replies {

    private Replies() {}

    /** JSON, as {@code application/json}. */
    public static HttpReply json(int status, String json) {
        return text(status, "application/json", json);
    }

    /** Text in UTF-8. */
    public static HttpReply text(int status, String contentType, String text) {
        return of(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing but a status. */
    public static HttpReply empty(int status) {
        return of(status, Map.of(), new byte[0]);
    }

    /** Any response. The array is not copied. */
    public static HttpReply of(int status, Map<String, String> headers, byte[] body) {
        Map<String, List<String>> lists = new TreeMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new HttpReply(status, HttpHeaders.of(lists, (name, value) -> true), body);
    }

    /** The same response with a header more; it takes the place of one of the same name. */
    public static HttpReply with(HttpReply reply, String name, String value) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(reply.headers().map());
        headers.put(name, List.of(value));
        return new HttpReply(reply.status(), HttpHeaders.of(headers, (n, v) -> true), reply.body());
    }
}
