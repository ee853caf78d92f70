package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.error.ProblemDetails;
import dev.plumbline.runtime.log.ServerText;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Finds what an error body says in the shapes that servers use: {@code {"error": {"message", "type", "code",
 * "param"}}}, {@code {"error": "..."}}, the same names at the top level, and those of RFC 9457.
 */
final class ErrorBodyReader {

    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance");

    private final JsonBodies json;
    private final Secrets secrets;

    ErrorBodyReader(JsonBodies json, Secrets secrets) {
        this.json = json;
        this.secrets = secrets;
    }

    /** The body's JSON, or null where it is none: a proxy's page, or a truncated response. */
    @Nullable
    JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? null : json.read(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** What a body says, of which the JSON is known; the text of anything but an object is all there is. */
    ErrorDetails read(@Nullable JsonNode tree, byte[] body) {
        if (tree != null && tree.isObject()) {
            return read(tree);
        }
        return body.length == 0
                ? ErrorDetails.none()
                : new ErrorDetails(safe(ServerText.start(body)), null, null, null);
    }

    /** What an object says, whether it is an error or has one. */
    ErrorDetails read(JsonNode tree) {
        JsonNode error = tree.path("error");
        JsonNode details = error.isObject() ? error : tree;
        String message = text(details, "message");
        String otherwise = error.isObject() ? null : firstText(tree, "error", "detail", "title");
        return new ErrorDetails(
                message == null ? otherwise : message,
                text(details, "type"),
                text(details, "code"),
                text(details, "param"));
    }

    /**
     * The problem of RFC 9457 that a body is: by its media type, or because it has a title or a detail and another of a
     * problem's members.
     */
    @Nullable
    ProblemDetails problem(@Nullable JsonNode tree, HttpHeaders headers) {
        if (tree == null || !tree.isObject() || !isProblem(tree, headers)) {
            return null;
        }
        Map<String, JsonNode> extensions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                extensions.put(member.getKey(), member.getValue());
            }
        }
        JsonNode status = tree.path("status");
        return new ProblemDetails(
                text(tree, "type"),
                text(tree, "title"),
                status.isInt() ? status.intValue() : null,
                text(tree, "detail"),
                text(tree, "instance"),
                extensions);
    }

    private static boolean isProblem(JsonNode tree, HttpHeaders headers) {
        String type = headers.firstValue("content-type").orElse("");
        boolean says = tree.path("title").isString() || tree.path("detail").isString();
        boolean more = tree.path("type").isString()
                || tree.path("status").isInt()
                || tree.path("instance").isString();
        return type.toLowerCase(Locale.ROOT).startsWith("application/problem+json") || says && more;
    }

    private @Nullable String firstText(JsonNode tree, String... names) {
        for (String name : names) {
            String text = text(tree, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable String text(JsonNode details, String name) {
        JsonNode value = details.path(name);
        return value.isString() || value.isNumber() ? safe(value.asString()) : null;
    }

    private String safe(String text) {
        return ServerText.of(secrets, text);
    }
}
