package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.error.FailedResponse;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.ProblemDetails;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.UnreadableBodyException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.log.ServerText;
import dev.plumbline.runtime.retry.RetryAfter;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Makes a response, or the right exception, of what came back. What an error says is looked for in the shapes that
 * servers use: {@code {"error": {"message", "type", "code", "param"}}}, {@code {"error": "..."}}, the same names at the
 * top level, and those of RFC 9457.
 */
final class ResponseReader {

    /** What RFC 9457 defines; all else is an extension. */
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance");

    private final JsonBodies json;
    private final ClientConfig config;
    private final Secrets secrets;

    ResponseReader(JsonBodies json, ClientConfig config) {
        this.json = json;
        this.config = config;
        this.secrets = config.secrets();
    }

    JsonBodies json() {
        return json;
    }

    ClientConfig config() {
        return config;
    }

    Secrets secrets() {
        return secrets;
    }

    /**
     * The response.
     *
     * @param stream the body of a response that is read while it comes, or null where the reply has it
     * @param idle how long a stream may be silent
     * @throws ApiStatusException if its status is no success
     * @throws InvalidResponseException if it is to be validated and contradicts the document
     * @throws UnreadableResponseException if it is to be validated and is no JSON
     */
    <T extends @Nullable Object> ApiResponse<T> read(
            Operation<T> operation,
            ReceivedBody.Origin origin,
            HttpReply reply,
            Flow.@Nullable Publisher<List<ByteBuffer>> stream) {
        String requestId = ServerText.requestId(reply, operation.requestIdHeader(), secrets);
        Outcomes<T> outcomes = operation.outcomes();
        if (!outcomes.isSuccess(reply.status())) {
            throw ApiStatusException.of(refused(operation, origin.attempt, reply, requestId));
        }
        HiddenFailure failure = stream == null ? outcomes.failure(reply.status()) : null;
        JsonNode said = failure == null ? null : tree(reply.body());
        if (failure != null && said != null && failure.isIn(said)) {
            throw ApiStatusException.of(failed(failure, said, operation, origin.attempt, reply, requestId));
        }
        String contentType = reply.headers().firstValue("content-type").orElse(null);
        ApiResponse<T> response = new ApiResponse<>(
                outcomes.decoder(reply.status(), contentType),
                new ReceivedBody(this, origin, reply, stream, requestId));
        if (origin.validates && stream == null) {
            validate(origin.attempt, reply, response);
        }
        return response;
    }

    private FailedResponse refused(
            Operation<?> operation, Attempt attempt, HttpReply reply, @Nullable String requestId) {
        JsonNode body = tree(reply.body());
        return failed(
                operation,
                attempt,
                reply,
                requestId,
                reply.status(),
                body,
                details(body, reply.body()),
                operation.outcomes().error(reply.status(), body));
    }

    /** What a success is that says that the call failed: what it amounts to. */
    private FailedResponse failed(
            HiddenFailure failure,
            JsonNode body,
            Operation<?> operation,
            Attempt attempt,
            HttpReply reply,
            @Nullable String requestId) {
        String code = failure.code(body);
        String message = failure.message(body);
        ErrorDetails details = details(body);
        return failed(
                operation,
                attempt,
                reply,
                requestId,
                failure.status(body),
                body,
                new ErrorDetails(
                        message == null ? details.message() : safe(message),
                        details.type(),
                        code == null ? details.code() : safe(code),
                        details.param()),
                failure.error(body));
    }

    private FailedResponse failed(
            Operation<?> operation,
            Attempt attempt,
            HttpReply reply,
            @Nullable String requestId,
            int status,
            @Nullable JsonNode body,
            ErrorDetails details,
            @Nullable Object error) {
        Duration pause =
                RetryAfter.of(reply.headers(), config.timekeeper().now()).orElse(null);
        return new FailedResponse(
                attempt,
                status,
                reply.status(),
                reply.headers(),
                reply.body(),
                body,
                details,
                requestId,
                pause,
                error,
                problem(body, reply.headers()),
                secrets::redact,
                operation.isSecured());
    }

    private void validate(Attempt attempt, HttpReply reply, ApiResponse<?> response) {
        List<Violation> violations = response.violations();
        if (violations.isEmpty()) {
            return;
        }
        CallException failure = violation(attempt, reply, response.requestId(), "JSON", response.json(), violations);
        if (failure != null) {
            throw failure;
        }
    }

    /** What a value is that breaks a rule which is no advice; else null. */
    @Nullable
    CallException violation(
            Attempt attempt,
            HttpReply reply,
            @Nullable String requestId,
            String place,
            JsonNode value,
            List<Violation> violations) {
        Violation first = null;
        int broken = 0;
        for (Violation violation : violations) {
            if (violation.isError()) {
                first = first == null ? violation : first;
                broken++;
            }
        }
        if (first == null) {
            return null;
        }
        String where = first.instancePointer().isEmpty() ? "the body" : first.instancePointer();
        String others = broken == 1 ? "" : " and " + (broken - 1) + " more";
        String problem = "responded with HTTP " + reply.status() + " with " + place + " that contradicts the document: "
                + ServerText.of(secrets, where) + " breaks " + first.schemaPointer() + others;
        return new InvalidResponseException(attempt, problem, reply, value, requestId, violations);
    }

    /** A file's own failure tells its path, which the caller knows. */
    private String why(TransportException failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null ? "" : ": " + ServerText.of(secrets, cause.toString());
    }

    /** The exception for an exchange without a response; a cancelled future and an {@link Error} stay what they are. */
    Throwable failed(Attempt attempt, String address, Duration timeout, Throwable thrown) {
        return thrown instanceof CancellationException || thrown instanceof Error
                ? thrown
                : failure(attempt, address, timeout, thrown);
    }

    /** The exception for what a transport threw. Its cause is what is behind that, and says nothing twice. */
    CallException failure(Attempt attempt, String address, Duration timeout, Throwable thrown) {
        Throwable cause = secrets.harmless(cause(thrown));
        if (!(thrown instanceof TransportException failure)) {
            return thrown instanceof IOException
                    ? new ConnectionFailedException(attempt, "lost its connection", true, cause)
                    : new TransportFailedException(
                            attempt,
                            "broke the transport, which threw "
                                    + thrown.getClass().getName(),
                            cause);
        }
        boolean sentPerhaps = failure.mayHaveBeenSent();
        String problem =
                secrets.redact(failure.getMessage() + " [" + URI.create(address).getRawAuthority() + "]");
        // By name: a switch over the constants themselves would cost a class more.
        return switch (failure.failure().name()) {
            case "BODY" -> new UnreadableBodyException(attempt, problem + why(failure), sentPerhaps, cause);
            case "TIMEOUT" -> new CallTimeoutException(attempt, timeout, sentPerhaps, cause);
            case "TOO_LARGE" ->
                new UnreadableResponseException(attempt, "responded with " + problem, 0, new byte[0], null, cause);
            case "INTERRUPTED" -> new CallInterruptedException(attempt, sentPerhaps, cause);
            default -> new ConnectionFailedException(attempt, problem, sentPerhaps, cause);
        };
    }

    /** A transport's own exception says what the call's does, and many a library wraps an exception into its like. */
    private static @Nullable Throwable cause(Throwable thrown) {
        Throwable cause = thrown instanceof TransportException ? thrown.getCause() : thrown;
        while (cause != null && isRepeated(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isRepeated(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null
                && (failure.getMessage() == null
                        || failure.getMessage().equals(cause.getMessage())
                        || failure.getMessage().equals(cause.toString()));
    }

    /** The body's JSON, or null where it is none: a proxy's page, or a truncated response. */
    private @Nullable JsonNode tree(byte[] body) {
        try {
            return body.length == 0 ? null : json.read(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** What a body says, of which the JSON is known; the text of anything but an object is all there is. */
    private ErrorDetails details(@Nullable JsonNode tree, byte[] body) {
        if (tree != null && tree.isObject()) {
            return details(tree);
        }
        return body.length == 0
                ? ErrorDetails.none()
                : new ErrorDetails(safe(ServerText.start(body)), null, null, null);
    }

    /** What an object says, whether it is an error or has one. */
    ErrorDetails details(JsonNode tree) {
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
    private @Nullable ProblemDetails problem(@Nullable JsonNode tree, HttpHeaders headers) {
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
