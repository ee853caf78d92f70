package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.log.ServerText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads the body of a successful response, and says what is wrong with it where it cannot be read. */
final class ResponseBodyReader {

    private final Attempt attempt;
    private final HttpReply reply;
    private final @Nullable String requestId;
    private final JsonBodies json;
    private final Secrets secrets;

    ResponseBodyReader(Attempt attempt, HttpReply reply, @Nullable String requestId, JsonBodies json, Secrets secrets) {
        this.attempt = attempt;
        this.reply = reply;
        this.requestId = requestId;
        this.json = json;
        this.secrets = secrets;
    }

    JsonNode tree() {
        if (reply.body().length == 0) {
            throw unreadable("without a body", null);
        }
        try {
            return json.read(reply.body());
        } catch (JacksonException e) {
            // Its own text may repeat the body at any length, so it is not kept as the cause.
            throw unreadable("with " + kind() + " that is not JSON" + place(e) + ": " + excerpt(), null);
        }
    }

    UnreadableResponseException unexpected(RuntimeException failure) {
        String problem = ServerText.of(secrets, String.valueOf(failure.getMessage()));
        return unreadable("with JSON that is not what is documented: " + problem, secrets.harmless(failure));
    }

    UnreadableResponseException uncheckable(RuntimeException failure) {
        return unreadable(
                "with JSON that could not be checked: " + failure.getMessage() + "; bodyText() has it", failure);
    }

    private UnreadableResponseException unreadable(String problem, @Nullable Throwable cause) {
        String text = "responded with HTTP " + reply.status() + " " + problem;
        return new UnreadableResponseException(attempt, text, reply.status(), reply.body(), requestId, cause);
    }

    /** What the response says it is: a proxy's page says it is HTML. */
    private String kind() {
        String type = header("content-type", "content of no type");
        String encoding = header("content-encoding", "identity");
        return encoding.equals("identity")
                ? type
                : type + " in the encoding " + encoding + ", which was not asked for,";
    }

    private String header(String name, String otherwise) {
        return ServerText.of(secrets, reply.headers().firstValue(name).orElse(otherwise));
    }

    private static String place(JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        return place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private String excerpt() {
        return ServerText.of(secrets, ServerText.start(reply.body()));
    }
}
