package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpCall;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it arrived.
 *
 * @param method the HTTP method in capitals
 * @param url path and query, as they were written
 * @param headers all headers
 * @param body the body's bytes, empty where there is none; the array is not copied
 */
public record ReceivedRequest(String method, String url, HttpHeaders headers, byte[] body) {

    static ReceivedRequest of(HttpCall call) {
        byte[] body = call.body();
        return new ReceivedRequest(call.method(), url(call.uri()), call.headers(), body == null ? new byte[0] : body);
    }

    static String url(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The path alone, as it was written. */
    public String path() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** The body as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON.
     *
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public JsonNode bodyJson() {
        return JsonMapper.shared().readTree(body);
    }

    /** Method and path; the rest may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path();
    }
}
