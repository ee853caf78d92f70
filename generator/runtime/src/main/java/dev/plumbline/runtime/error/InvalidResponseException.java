package dev.plumbline.runtime.error;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.validation.Violation;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The server accepted the request, but its response contradicts the document. Only thrown where responses are
 * validated. What the request asked for exists all the same: {@link #json()} has the response with its id.
 */
@SuppressWarnings("serial")
public final class InvalidResponseException extends CallException {

    private final HttpReply reply;
    private final JsonNode json;
    private final @Nullable String requestId;
    private final List<Violation> violations;

    /** Of the request, what is wrong with its response in words, the response, its JSON and id, and all violations of it. */
    public InvalidResponseException(
            Attempt attempt,
            String problem,
            HttpReply reply,
            JsonNode json,
            @Nullable String requestId,
            List<Violation> violations) {
        super(attempt, problem, true, advice(attempt), null);
        this.reply = reply;
        this.json = json;
        this.requestId = requestId;
        this.violations = List.copyOf(violations);
    }

    private static String advice(Attempt attempt) {
        return "The request was accepted, and json() has the response"
                + (attempt.repeatable() ? "." : ": look there for what was created, do not send it again.");
    }

    /** Every violation, in the order of the document's rules. */
    public List<Violation> violations() {
        return violations;
    }

    /** The HTTP status. */
    public int status() {
        return reply.status();
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return reply.headers();
    }

    /** The response's body as it was sent. */
    public byte[] body() {
        return reply.body().clone();
    }

    /** The response's body read as UTF-8. */
    public String bodyText() {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** The response's JSON. The models' {@code fromJson} reads what can be read of it. */
    public JsonNode json() {
        return json;
    }

    /** False: the response is there. */
    @Override
    public boolean isOutcomeUnknown() {
        return false;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }
}
