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
import dev.plumbline.runtime.error.FailedResponse;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.UnreadableBodyException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.log.RequestIds;
import dev.plumbline.runtime.log.ServerText;
import dev.plumbline.runtime.retry.RetryAfter;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a response, or the right exception, of what came back. */
final class ResponseReader {

    private final JsonBodies json;
    private final ClientConfig config;
    private final Secrets secrets;
    private final ErrorBodyReader errors;

    ResponseReader(JsonBodies json, ClientConfig config) {
        this.json = json;
        this.config = config;
        this.secrets = config.secrets();
        this.errors = new ErrorBodyReader(json, secrets);
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
        String requestId = RequestIds.of(reply, operation.requestIdHeader(), secrets);
        Outcomes<T> outcomes = operation.outcomes();
        if (!outcomes.isSuccess(reply.status())) {
            throw ApiStatusException.of(refused(operation, origin.attempt, reply, requestId));
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
        JsonNode body = errors.json(reply.body());
        Duration pause =
                RetryAfter.of(reply.headers(), config.timekeeper().now()).orElse(null);
        return new FailedResponse(
                attempt,
                reply.status(),
                reply.headers(),
                reply.body(),
                body,
                errors.read(body, reply.body()),
                requestId,
                pause,
                operation.outcomes().error(reply.status(), body),
                errors.problem(body, reply.headers()),
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
    Throwable failed(Attempt attempt, String host, Duration timeout, Throwable thrown) {
        return thrown instanceof CancellationException || thrown instanceof Error
                ? thrown
                : failure(attempt, host, timeout, thrown);
    }

    /** The exception for what a transport threw. Its cause is what is behind that, and says nothing twice. */
    CallException failure(Attempt attempt, String host, Duration timeout, Throwable thrown) {
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
        String problem = secrets.redact(failure.getMessage() + " [" + host + "]");
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
}
