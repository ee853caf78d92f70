package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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

    /** Reads a body that is a stream, as sending it would. */
    static ReceivedRequest of(HttpCall call) throws TransportException {
        return new ReceivedRequest(call.method(), url(call.uri()), call.headers(), bytes(call.body()));
    }

    private static byte[] bytes(@Nullable HttpBody body) throws TransportException {
        byte[] bytes = body == null ? new byte[0] : body.bytes();
        if (body == null || bytes != null) {
            return bytes == null ? new byte[0] : bytes;
        }
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new TransportException(Failure.BODY, true, "could not read its body to the end", e);
        }
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
