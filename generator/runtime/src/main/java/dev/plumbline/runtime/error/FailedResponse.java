package dev.plumbline.runtime.error;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A response whose status says that the call failed.
 *
 * @param attempt the request
 * @param status the HTTP status
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
public record FailedResponse(
        Attempt attempt,
        int status,
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

    private static final int UNAVAILABLE = 503;

    /** Whether the server says, with 503 and a pause, that it did nothing and may be asked again. */
    boolean isDeclined() {
        return status == UNAVAILABLE && retryAfter != null;
    }

    /** Status and sizes only: headers and body are the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
