package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.log.ServerText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Finds what an error body says in the shapes that servers use: {@code {"error": {"message", "type", "code",
 * "param"}}}, {@code {"error": "..."}}, and the same names at the top level.
 */
final class ErrorBodyReader {

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
        return new ErrorDetails(
                message == null && !error.isObject() ? text(tree, "error") : message,
                text(details, "type"),
                text(details, "code"),
                text(details, "param"));
    }

    private @Nullable String text(JsonNode details, String name) {
        JsonNode value = details.path(name);
        return value.isString() || value.isNumber() ? safe(value.asString()) : null;
    }

    private String safe(String text) {
        return ServerText.of(secrets, text);
    }
}
