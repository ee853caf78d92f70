package dev.plumbline.runtime.error;

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

    private final Response response;
    private final List<Violation> violations;

    /**
     * What came back.
     */
    public static final class Response {
        private final int status;
        private final HttpHeaders headers;
        private final byte[] body;
        private final JsonNode json;
        private final @Nullable String requestId;

        /**
         * Of its parts.
         *
         * @param status the HTTP status, 200 to 299
         * @param headers the response's headers
         * @param body the body's bytes; the array is not copied
         * @param json the body's JSON
         * @param requestId what the server calls the request, or null
         */
        public Response(int status, HttpHeaders headers, byte[] body, JsonNode json, @Nullable String requestId) {
            this.status = status;
            this.headers = headers;
            this.body = body;
            this.json = json;
            this.requestId = requestId;
        }

        /** The HTTP status, 200 to 299. */
        public int status() {
            return status;
        }

        /** The response's headers. */
        public HttpHeaders headers() {
            return headers;
        }

        /** The body's bytes; the array is not copied. */
        public byte[] body() {
            return body;
        }

        /** The body's JSON. */
        public JsonNode json() {
            return json;
        }

        /** What the server calls the request, or null. */
        public @Nullable String requestId() {
            return requestId;
        }

        /** Status and size; the rest is the server's text. */
        @Override
        public String toString() {
            return "HTTP " + status + ", " + body.length + " bytes";
        }
    }

    /** Of the request, what is wrong with its response in words, the response, and all violations of it. */
    public InvalidResponseException(Attempt attempt, String problem, Response response, List<Violation> violations) {
        super(attempt, problem, true, advice(attempt), null);
        this.response = response;
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
        return response.status();
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return response.headers();
    }

    /** The response's body as it was sent. */
    public byte[] body() {
        return response.body().clone();
    }

    /** The response's body read as UTF-8. */
    public String bodyText() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The response's JSON. The models' {@code fromJson} reads what can be read of it. */
    public JsonNode json() {
        return response.json();
    }

    /** False: the response is there. */
    @Override
    public boolean isOutcomeUnknown() {
        return false;
    }

    @Override
    public @Nullable String requestId() {
        return response.requestId();
    }
}
