package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A transport that sends nothing and responds as a test said, in that order. It keeps what it was asked. Safe for all
 * threads.
 */
public final class ScriptedTransport implements Transport {

    /** What becomes of a request. */
    @FunctionalInterface
    public interface Step {

        /**
         * The response to a request.
         *
         * @throws IOException as a transport would throw it
         */
        HttpReply respond(ReceivedRequest request) throws IOException;
    }

    private static final Step HANG = request -> {
        throw new AssertionError("a step that hangs is not run");
    };

    private final Queue<Step> script = new ArrayDeque<>();
    private final List<ReceivedRequest> requests = new ArrayList<>();
    private final List<URI> addresses = new ArrayList<>();

    /** A transport without responses. */
    public ScriptedTransport() {}

    /** The next request gets this. */
    public synchronized ScriptedTransport then(Step step) {
        script.add(step);
        return this;
    }

    /** The next request gets this response; {@link Replies} makes some. */
    public ScriptedTransport reply(HttpReply reply) {
        return then(request -> reply);
    }

    /** The next request gets a response in JSON. */
    public ScriptedTransport reply(int status, String json) {
        return reply(Replies.json(status, json));
    }

    /** The next request gets no response. */
    public ScriptedTransport fail(Failure failure, boolean mayHaveBeenSent) {
        return then(request -> {
            throw new TransportException(failure, mayHaveBeenSent, "failed as the script says", null);
        });
    }

    /** The next request gets no response, ever: it ends by an interrupt, or when its future is cancelled. */
    public ScriptedTransport hang() {
        return then(HANG);
    }

    /** What was asked so far, the oldest first. */
    public synchronized List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Where that would have been sent. */
    public synchronized List<URI> addresses() {
        return List.copyOf(addresses);
    }

    /**
     * Ends a test.
     *
     * @throws AssertionError if fewer requests were made than the script has responses for
     */
    public synchronized void assertDone() {
        if (!script.isEmpty()) {
            throw new AssertionError(script.size() + " responses of the script were not asked for, after "
                    + requests.size() + " requests");
        }
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException {
        ReceivedRequest request = ReceivedRequest.of(call);
        Step step = next(call, request);
        if (step != HANG) {
            return Delivery.of(call, step.respond(request));
        }
        try {
            return new CompletableFuture<HttpReply>().get();
        } catch (InterruptedException | ExecutionException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(Failure.INTERRUPTED, true, "was interrupted", e);
        }
    }

    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        try {
            ReceivedRequest request = ReceivedRequest.of(call);
            Step step = next(call, request);
            return step == HANG
                    ? new CompletableFuture<>()
                    : CompletableFuture.completedFuture(Delivery.of(call, step.respond(request)));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized Step next(HttpCall call, ReceivedRequest request) {
        Step step = script.poll();
        if (step == null) {
            throw new AssertionError("The script has no response for request " + (requests.size() + 1) + ": " + call);
        }
        requests.add(request);
        addresses.add(call.uri());
        return step;
    }
}
