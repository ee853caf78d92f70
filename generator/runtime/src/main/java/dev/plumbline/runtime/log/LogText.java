package dev.plumbline.runtime.log;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests and responses as a log may show them. Of headers only the known harmless ones keep their values, of the
 * query none, of a JSON body all but the properties that the document marks as secret; what is no JSON is not shown.
 * The API key is taken out wherever it stands.
 */
final class LogText {

    private static final String HIDDEN = "***";
    private static final String ALL = "*";
    private static final int LONGEST_BODY = 4000;
    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "retry-after",
            "retry-after-ms",
            "server",
            "traceparent",
            "user-agent",
            "x-request-id",
            "request-id");

    private final ClientConfig config;
    private final JsonBodies json;

    LogText(ClientConfig config, JsonBodies json) {
        this.config = config;
        this.json = json;
    }

    /** Method and address, with the names of the query's parameters. */
    String address(CallContext call, URI uri) {
        String query = uri.getRawQuery();
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        String parameters = query == null ? "" : "?" + query.replaceAll("=[^&]*", "=" + HIDDEN);
        return call.method() + " " + line(address + parameters);
    }

    String headers(HttpHeaders headers) {
        List<String> lines = new ArrayList<>();
        headers.map().forEach((name, values) -> lines.add(line(name) + ": " + value(name, values)));
        return "{" + String.join(", ", lines) + "}";
    }

    private String value(String name, Iterable<String> values) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT)) ? line(String.join(", ", values)) : HIDDEN;
    }

    String response(HttpReply reply) {
        String id = RequestIds.of(reply, null, config.secrets());
        return "responded with HTTP " + reply.status() + " with "
                + (reply.streamed() ? "a stream" : reply.body().length + " bytes")
                + (id == null ? "" : ", request id " + id);
    }

    /** What is sent: a form with its secrets masked as in JSON, of a stream the length alone. */
    String body(RequestEditor request) {
        byte[] bytes = new byte[request.body().remaining()];
        request.body().get(bytes);
        if (bytes.length == 0 && request.bodyLength() != 0) {
            long length = request.bodyLength();
            return "a stream of " + (length < 0 ? "unknown length" : length + " bytes");
        }
        boolean form =
                request.headers().firstValue("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
        return form && bytes.length > 0 && !config.sensitive().contains(ALL) ? shortened(form(bytes)) : body(bytes);
    }

    private String form(byte[] body) {
        List<String> pairs = new ArrayList<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            pairs.add(pair(pair));
        }
        return String.join("&", pairs);
    }

    private String pair(String pair) {
        int end = pair.indexOf('=');
        String name = URLDecoder.decode(end < 0 ? pair : pair.substring(0, end), StandardCharsets.UTF_8);
        String value = end < 0 ? "" : URLDecoder.decode(pair.substring(end + 1), StandardCharsets.UTF_8);
        boolean secret = false;
        for (String word : (name + "," + value).split("[\\[\\],| =]")) {
            secret |= config.sensitive().contains(word);
        }
        return line(name) + "=" + (secret ? HIDDEN : value(value));
    }

    /** A field may be JSON in itself. */
    private String value(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return line(text);
        }
        try {
            return line(masked(null, json.read(text.getBytes(StandardCharsets.UTF_8)))
                    .toString());
        } catch (JacksonException e) {
            return line(text);
        }
    }

    private String shortened(String text) {
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY) + "...";
    }

    String body(byte[] body) {
        if (body.length == 0) {
            return "no body";
        }
        if (config.sensitive().contains(ALL)) {
            return body.length + " bytes that may be secret";
        }
        try {
            JsonNode masked = masked(null, json.read(body));
            return shortened(config.secrets().redact(masked.toString()));
        } catch (JacksonException e) {
            return body.length + " bytes that are no JSON";
        }
    }

    /** One line, without the API key. */
    String line(String text) {
        return ServerText.of(config.secrets(), text);
    }

    private JsonNode masked(@Nullable String name, JsonNode value) {
        if (name != null && config.sensitive().contains(name)) {
            return JsonNodeFactory.instance.stringNode(HIDDEN);
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                object.set(property.getKey(), masked(property.getKey(), property.getValue()));
            }
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : value) {
                array.add(masked(null, item));
            }
            return array;
        }
        return value;
    }
}
