package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.FailedReply;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes a response, or the right exception, of what came back. */
final class ResponseReading {

    private final JsonBodies json;
    private final @Nullable ApiKey key;
    private final ErrorBody errors;

    ResponseReading(JsonBodies json, @Nullable ApiKey key) {
        this.json = json;
        this.key = key;
        this.errors = new ErrorBody(json, key);
    }

    /**
     * The response.
     *
     * @throws ApiStatusException if its status is no success
     */
    <T extends @Nullable Object> ApiResponse<T> read(Operation<T> operation, PreparedCall sent, HttpReply reply) {
        if (!reply.isSuccess()) {
            throw ApiStatusException.of(new FailedReply(
                    sent.attempt(), reply.status(), reply.headers(), reply.body(), errors.read(reply.body())));
        }
        return new ApiResponse<>(operation, reply, new BodyReading(sent.attempt(), reply, json, key));
    }

    /** The exception for an exchange without an answer. */
    CallException failure(PreparedCall sent, Throwable thrown) {
        Attempt attempt = sent.attempt();
        Throwable cause = ApiKey.harmless(key, thrown);
        if (!(thrown instanceof TransportException failure)) {
            String what = thrown instanceof IOException ? "lost its connection" : "failed in the transport";
            return new ConnectionFailedException(attempt, what, true, cause);
        }
        boolean sentPerhaps = failure.mayHaveBeenSent();
        String problem = ApiKey.redact(
                key, failure.getMessage() + " [" + sent.call().uri().getRawAuthority() + "]");
        return switch (failure.failure()) {
            case CONNECT, LOST, SINK -> new ConnectionFailedException(attempt, problem, sentPerhaps, cause);
            case TIMEOUT -> new CallTimeoutException(attempt, sent.call().timeout(), sentPerhaps, cause);
            case TOO_LARGE -> new UnreadableResponseException(attempt, "answered " + problem, 0, new byte[0], cause);
            case INTERRUPTED -> new CallInterruptedException(attempt, sentPerhaps, cause);
        };
    }
}
