package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.JdkTransport;
import dev.plumbline.runtime.http.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations: checks and writes the request, sends it, again where that is safe, and reads the answer. The blocking
 * and the asynchronous form are one pipeline. Safe for all threads.
 */
public final class Caller implements AutoCloseable {

    private final ClientConfig config;
    private final Transport transport;
    private final Preparation preparation;
    private final Pipeline pipeline;
    private final ErrorBody errors;
    private volatile boolean closed;

    /** A caller with this configuration. */
    public Caller(ClientConfig config) {
        this.config = config;
        Transport given = config.transport();
        this.transport = given == null ? JdkTransport.create(config.connectTimeout()) : given;
        JsonBodies json = new JsonBodies(config.maxJsonDepth());
        this.preparation = new Preparation(config, json);
        this.pipeline = Pipeline.of(config, json);
        this.errors = new ErrorBody(json, config.apiKey());
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws PlumblineException of the class that says what went wrong
     * @throws IllegalStateException if the caller is closed
     */
    public <T extends @Nullable Object> ApiResponse<T> call(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        CallRun<T> run = new CallRun<>(pipeline, operation, prepare(operation, arguments, options));
        while (true) {
            CallRun.Step<T> step = attempt(run);
            if (step.response() != null) {
                return step.response();
            }
            pause(run, step.pause());
        }
    }

    private <T extends @Nullable Object> CallRun.Step<T> attempt(CallRun<T> run) {
        HttpCall call = run.next();
        HttpReply reply;
        try {
            reply = transport.send(call);
        } catch (IOException | RuntimeException | Error e) {
            return run.failed(e);
        }
        return run.answered(reply);
    }

    private void pause(CallRun<?> run, Duration pause) {
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
            CallRun<T> run = new CallRun<>(pipeline, operation, prepare(operation, arguments, options));
            return new AsyncCall<>(transport, config.timekeeper(), run).start();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The value alone; cancelling the future ends the exchange. */
    public <T extends @Nullable Object> CompletableFuture<T> callAsyncValue(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        return Futures.mapping(callAsync(operation, arguments, options), ApiResponse::value);
    }

    /** Waits with this caller's queries. */
    public Waiting waiting() {
        return new Waiting(this, errors);
    }

    /** As {@link #download(Download, Path, DownloadOptions)}, without options. */
    public Path download(Download download, Path target) {
        return download(download, target, DownloadOptions.none());
    }

    /**
     * Fetches a file, without the API key. A connection that is lost is made anew, and the rest of the file asked for
     * where the server names the file's version and gives ranges of it.
     *
     * @param target the file to write; what is there is replaced once the whole download is stored beside it
     * @return the target
     * @throws DownloadFailedException if it cannot be fetched or stored; the target is as it was
     */
    public Path download(Download download, Path target, DownloadOptions options) {
        return downloads().run(download, target, options);
    }

    /** As {@link #downloadAsync(Download, Path, DownloadOptions)}, without options. */
    public CompletableFuture<Path> downloadAsync(Download download, Path target) {
        return downloadAsync(download, target, DownloadOptions.none());
    }

    /** The same as {@link #download} without blocking. Cancelling the future ends the download. */
    public CompletableFuture<Path> downloadAsync(Download download, Path target, DownloadOptions options) {
        try {
            return downloads().runAsync(download, target, options);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What this caller was told when it was made. */
    public ClientConfig config() {
        return config;
    }

    /**
     * Ends this caller; later calls fail. The JDK's client is closed where this caller made it, once its exchanges have
     * ended; before JDK 21 its threads end by themselves some time after. A transport that was given stays open.
     */
    @Override
    public void close() {
        closed = true;
        if (config.transport() == null) {
            transport.close();
        }
    }

    private PreparedCall prepare(Operation<?> operation, Arguments arguments, CallOptions options) {
        checkOpen();
        return preparation.prepare(operation, arguments, options);
    }

    private Downloading downloads() {
        checkOpen();
        return new Downloading(transport, config);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The client is closed");
        }
    }
}
