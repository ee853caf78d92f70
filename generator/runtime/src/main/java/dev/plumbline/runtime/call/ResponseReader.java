package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.Attempt;
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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
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

    /**
     * The response.
     *
     * @throws ApiStatusException if its status is no success
     * @throws InvalidResponseException if it is to be validated and contradicts the document
     * @throws UnreadableResponseException if it is to be validated and is no JSON
     */
    <T extends @Nullable Object> ApiResponse<T> read(
            Operation<T> operation, Attempt attempt, HttpReply reply, boolean validate) {
        String requestId = RequestIds.of(reply, operation.requestIdHeader(), secrets);
        if (!reply.isSuccess()) {
            throw ApiStatusException.of(refused(attempt, reply, requestId));
        }
        ResponseBodyReader body = new ResponseBodyReader(attempt, reply, requestId, json, secrets);
        ApiResponse<T> response = new ApiResponse<>(operation, reply, requestId, body);
        if (validate) {
            validate(attempt, reply, response);
        }
        return response;
    }

    private FailedResponse refused(Attempt attempt, HttpReply reply, @Nullable String requestId) {
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
                pause);
    }

    private void validate(Attempt attempt, HttpReply reply, ApiResponse<?> response) {
        List<Violation> violations = response.violations();
        List<Violation> broken = violations.stream().filter(Violation::isError).toList();
        if (broken.isEmpty()) {
            return;
        }
        Violation first = broken.get(0);
        String where = first.instancePointer().isEmpty() ? "the body" : first.instancePointer();
        String others = broken.size() == 1 ? "" : " and " + (broken.size() - 1) + " more";
        String problem = "responded with HTTP " + reply.status() + " with JSON that contradicts the document: "
                + ServerText.of(secrets, where) + " breaks " + first.schemaPointer() + others;
        throw new InvalidResponseException(
                attempt,
                problem,
                new InvalidResponseException.Response(
                        reply.status(), reply.headers(), reply.body(), response.json(), response.requestId()),
                violations);
    }

    /** A file's own failure tells its path, which the caller knows. */
    private String why(TransportException failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null ? "" : ": " + ServerText.of(secrets, cause.toString());
    }

    /** The exception for an exchange without a response; a cancelled future and an {@link Error} stay what they are. */
    Throwable failure(Attempt attempt, RequestDraft request, Duration timeout, Throwable thrown) {
        if (thrown instanceof CancellationException || thrown instanceof Error) {
            return thrown;
        }
        Throwable cause = secrets.harmless(thrown);
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
        String host = URI.create(request.address()).getRawAuthority();
        String problem = secrets.redact(failure.getMessage() + " [" + host + "]");
        return switch (failure.failure()) {
            case CONNECT, LOST, SINK -> new ConnectionFailedException(attempt, problem, sentPerhaps, cause);
            case BODY -> new UnreadableBodyException(attempt, problem + why(failure), sentPerhaps, cause);
            case TIMEOUT -> new CallTimeoutException(attempt, timeout, sentPerhaps, cause);
            case TOO_LARGE ->
                new UnreadableResponseException(attempt, "responded with " + problem, 0, new byte[0], null, cause);
            case INTERRUPTED -> new CallInterruptedException(attempt, sentPerhaps, cause);
        };
    }
}
