package dev.plumbline.runtime.call;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Runs operations: checks and writes the request, sends it, again where that is safe, and reads the response. The
 * blocking and the asynchronous form are one pipeline. Calls and waits go through here; users go through the client's
 * facade, which has downloads beside them. Safe for all threads.
 */
public final class CallRunner implements AutoCloseable {

    private final ClientConfig config;
    private final Transport transport;
    private final RequestFactory requests;
    private final CallEnvironment environment;
    private volatile boolean closed;

    /** A runner with this configuration. */
    public CallRunner(ClientConfig config) {
        this.config = config;
        Transport given = config.transport();
        this.transport = given == null ? JdkTransport.create(config.connectTimeout()) : given;
        JsonBodies json = new JsonBodies(config.maxJsonDepth());
        this.requests = new RequestFactory(config);
        this.environment = CallEnvironment.of(config, json, transport);
    }

    /**
     * Sends a request and waits for its response.
     *
     * @throws PlumblineException of the class that says what went wrong
     * @throws IllegalStateException if this is closed
     */
    public <T extends @Nullable Object> ApiResponse<T> call(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        OngoingCall<T> run = new OngoingCall<>(environment, operation, prepare(operation, arguments, options));
        while (true) {
            ApiResponse<T> response = attempt(run);
            if (response != null) {
                return response;
            }
            pause(run, run.pause());
        }
    }

    private <T extends @Nullable Object> @Nullable ApiResponse<T> attempt(OngoingCall<T> run) {
        awaitTokens(run);
        HttpCall call = run.next();
        if (run.outcomes().isStreamed()) {
            return opening(run, call);
        }
        HttpReply reply;
        try {
            reply = transport.send(call);
        } catch (IOException | RuntimeException | Error e) {
            return run.failed(e);
        }
        return run.responded(reply);
    }

    /** What becomes of the tokens, in time or not, the run sees for itself. */
    private static void awaitTokens(OngoingCall<?> run) {
        CompletableFuture<?> pending = run.begin();
        try {
            if (pending != null) {
                pending.get(run.left().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            return;
        }
    }

    private <T extends @Nullable Object> @Nullable ApiResponse<T> opening(OngoingCall<T> run, HttpCall call) {
        CompletableFuture<Opening> exchange = Opening.of(transport, call, run.outcomes());
        Opening received;
        try {
            received = exchange.get();
        } catch (ExecutionException e) {
            return run.failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return run.failed(new TransportException(Failure.INTERRUPTED, true, "was interrupted", e));
        }
        HttpReply whole = received.whole();
        if (whole != null) {
            return run.responded(whole);
        }
        return run.opened(Objects.requireNonNull(received.stream()));
    }

    private void pause(OngoingCall<?> run, Duration pause) {
        try {
            config.timekeeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.interrupted(e);
        }
    }

    /**
     * Sends a request without blocking. The future fails with what {@link #call} would throw; cancelling it ends the
     * exchange, which the server may have processed by then.
     */
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> callAsync(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        try {
            OngoingCall<T> run = new OngoingCall<>(environment, operation, prepare(operation, arguments, options));
            return new AsyncCall<>(transport, config.timekeeper(), run).start();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The value alone; cancelling the future ends the exchange, also where the value is a stream that nobody gets. */
    public <T extends @Nullable Object> CompletableFuture<T> callAsyncValue(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        CompletableFuture<ApiResponse<T>> call = callAsync(operation, arguments, options);
        CompletableFuture<T> value = AsyncSteps.mapping(call, ApiResponse::value);
        value.whenComplete((given, failure) -> {
            if (failure != null) {
                call.thenAccept(ApiResponse::discard);
            }
        });
        return value;
    }

    /** What the calls go by. */
    public ClientConfig config() {
        return config;
    }

    /**
     * What sends the requests.
     *
     * @throws IllegalStateException if this is closed
     */
    public Transport transport() {
        checkOpen();
        return transport;
    }

    /** What an object says that is an error, or has one; the API key is not in it. */
    public ErrorDetails details(JsonNode object) {
        return environment.responses().details(object);
    }

    /** What a response is whose body could not be checked: one that cannot be read. */
    public static UnreadableResponseException uncheckable(ApiResponse<?> response, UncheckableValueException failure) {
        return response.uncheckable(failure);
    }

    /** Later calls fail. The JDK's client is closed where it was made here; a transport that was given stays open. */
    @Override
    public void close() {
        closed = true;
        if (config.transport() == null) {
            transport.close();
        }
    }

    private PreparedCall prepare(Operation<?> operation, Arguments arguments, CallOptions options) {
        checkOpen();
        return requests.prepare(operation, arguments, options);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The client is closed");
        }
    }
}
