package dev.plumbline.runtime.log;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * Writes down what is sent and what comes back. At {@code DEBUG} a line for each attempt: operation, tag, method, path,
 * status, time, size, request id, and the pause before the next attempt. At {@code TRACE} also headers, query and
 * bodies, with {@code ***} in the place of what may be a secret: of headers only the known harmless ones keep their
 * values, of the query none, of a JSON body all but the properties that the document marks as secret; what is no JSON is
 * not shown. The API key is taken out wherever it stands.
 */
public final class CallLog implements Interceptor {

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

    private final Logger logger;
    private final ClientConfig config;
    private final JsonBodies json;

    /** A log to this logger, without what the configuration says is a secret. */
    public CallLog(Logger logger, ClientConfig config, JsonBodies json) {
        this.logger = logger;
        this.config = config;
        this.json = json;
    }

    @Override
    public void beforeAttempt(CallContext call, RequestEditor request) {
        if (logger.isLoggable(Level.TRACE)) {
            log(
                    Level.TRACE,
                    name(call) + " sends " + address(call, request.uri()) + " " + headers(request.headers()) + " "
                            + body(request));
        } else if (logger.isLoggable(Level.DEBUG)) {
            log(Level.DEBUG, name(call) + " sends " + address(call, request.uri()));
        }
    }

    @Override
    public void afterAttempt(CallContext call, AttemptOutcome outcome) {
        if (!logger.isLoggable(Level.DEBUG)) {
            return;
        }
        HttpReply reply = outcome.reply();
        String end = reply == null ? failure(outcome) : response(reply);
        log(Level.DEBUG, name(call) + " " + end + " after " + outcome.elapsed().toMillis() + " ms" + next(outcome));
        if (reply != null && logger.isLoggable(Level.TRACE)) {
            log(
                    Level.TRACE,
                    name(call) + " got " + headers(reply.headers()) + " "
                            + (reply.streamed() ? "a stream" : body(reply.body())));
        }
    }

    /** What an exception says may repeat the server's text; its class does not. */
    private static String failure(AttemptOutcome outcome) {
        Throwable failure = outcome.failure();
        return "ended without a response ("
                + (failure == null ? "" : failure.getClass().getSimpleName()) + ")";
    }

    private static String next(AttemptOutcome outcome) {
        Duration pause = outcome.pause();
        return pause == null ? "" : "; again in " + pause.toMillis() + " ms";
    }

    private String name(CallContext call) {
        String tag = call.tag();
        return call.operationId() + (tag == null ? "" : " [" + line(tag) + "]") + " #" + call.attempt();
    }

    /** Without parameters, so that no brace in the text is taken for one. */
    private void log(Level level, String line) {
        logger.log(level, line);
    }

    /** Method and address, with the names of the query's parameters. */
    private String address(CallContext call, URI uri) {
        String query = uri.getRawQuery();
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        String parameters = query == null ? "" : "?" + query.replaceAll("=[^&]*", "=" + HIDDEN);
        return call.method() + " " + line(address + parameters);
    }

    private String headers(HttpHeaders headers) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> header : headers.map().entrySet()) {
            lines.add(line(header.getKey()) + ": " + value(header.getKey(), header.getValue()));
        }
        return "{" + String.join(", ", lines) + "}";
    }

    private String value(String name, Iterable<String> values) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT)) ? line(String.join(", ", values)) : HIDDEN;
    }

    private String response(HttpReply reply) {
        String id = ServerText.requestId(reply, null, config.secrets());
        return "responded with HTTP " + reply.status() + " with "
                + (reply.streamed() ? "a stream" : reply.body().length + " bytes")
                + (id == null ? "" : ", request id " + id);
    }

    /** What is sent: a form with its secrets masked as in JSON, of a stream the length alone. */
    private String body(RequestEditor request) {
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
            return line(masked(null, json.read(text)).toString());
        } catch (JacksonException e) {
            return line(text);
        }
    }

    private String shortened(String text) {
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY) + "...";
    }

    private String body(byte[] body) {
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
    private String line(String text) {
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
