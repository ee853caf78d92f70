package dev.plumbline.runtime.error;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A response that says, by its status or by its body, that the call failed. */
public final class FailedResponse {
    private static final int UNAVAILABLE = 503;

    private final Attempt attempt;
    private final int status;
    private final int sentStatus;
    private final HttpHeaders headers;
    private final byte[] body;
    private final @Nullable JsonNode json;
    private final ErrorDetails details;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final @Nullable Object error;
    private final @Nullable ProblemDetails problem;
    private final UnaryOperator<String> secrets;
    private final boolean secured;

    /**
     * Of its parts.
     *
     * @param attempt the request
     * @param status the HTTP status that it is, or amounts to
     * @param sentStatus the HTTP status that was sent
     * @param headers the response's headers
     * @param body the response's body, unchanged; the array is not copied
     * @param json the body's JSON, or null where it is none
     * @param details what the body says, in whichever shape, without secrets
     * @param requestId what the server calls the request, or null
     * @param retryAfter the pause that the server asks for, or null
     * @param error the body as the type that the document has for this status, or null where it has none or the body is
     *     another
     * @param problem what the body says where it is a problem of RFC 9457, without secrets; else null
     * @param secrets hides what no text may show
     * @param secured whether the request carried a credential
     */
    public FailedResponse(
            Attempt attempt,
            int status,
            int sentStatus,
            HttpHeaders headers,
            byte[] body,
            @Nullable JsonNode json,
            ErrorDetails details,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            @Nullable Object error,
            @Nullable ProblemDetails problem,
            UnaryOperator<String> secrets,
            boolean secured) {
        this.attempt = attempt;
        this.status = status;
        this.sentStatus = sentStatus;
        this.headers = headers;
        this.body = body;
        this.json = json;
        this.details = details;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
        this.error = error;
        this.problem = problem;
        this.secrets = secrets;
        this.secured = secured;
    }

    /** The request. */
    public Attempt attempt() {
        return attempt;
    }

    /** The HTTP status; of a success that says that the call failed, the one that this amounts to. */
    public int status() {
        return status;
    }

    /** The HTTP status that was sent. */
    public int sentStatus() {
        return sentStatus;
    }

    /** The response's headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The response's body, unchanged; the array is not copied. */
    public byte[] body() {
        return body;
    }

    /** The body's JSON, or null where it is none. */
    public @Nullable JsonNode json() {
        return json;
    }

    /** What the body says, in whichever shape, without secrets. */
    public ErrorDetails details() {
        return details;
    }

    /** What the server calls the request, or null. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The pause that the server asks for, or null. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The body as the type that the document has for this status, or null where it has none or the body is another. */
    public @Nullable Object error() {
        return error;
    }

    /** What the body says where it is a problem of RFC 9457, without secrets; else null. */
    public @Nullable ProblemDetails problem() {
        return problem;
    }

    /** The text without what no text may show. */
    String withoutSecrets(String text) {
        return secrets.apply(text);
    }

    /** Whether the request carried a credential. */
    public boolean secured() {
        return secured;
    }

    /** Whether the server says, with 503 and a pause, that it did nothing and may be asked again. */
    boolean isDeclined() {
        return status == UNAVAILABLE && retryAfter != null;
    }

    /** Status and sizes only: headers and body are the server's text. */
    @Override
    public String toString() {
        return "HTTP " + sentStatus + ", " + body.length + " bytes";
    }
}
