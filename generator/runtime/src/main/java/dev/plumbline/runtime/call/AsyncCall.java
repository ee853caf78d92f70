package dev.plumbline.runtime.call;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a call without a thread of its own: each step starts the next when it ends. Cancelling the result cancels the
 * step under way, whose end then ends the call, so that its interceptors see it.
 */
final class AsyncCall<T extends @Nullable Object> {

    private final AsyncSteps<ApiResponse<T>> steps = new AsyncSteps<>(true);
    private final Transport transport;
    private final Timekeeper time;
    private final OngoingCall<T> run;

    AsyncCall(Transport transport, Timekeeper time, OngoingCall<T> run) {
        this.transport = transport;
        this.time = time;
        this.run = run;
    }

    CompletableFuture<ApiResponse<T>> start() {
        steps.start(this::attempt);
        return steps.result();
    }

    /** The tokens' end may come on a transport's thread, which is not the one to run hooks and suppliers. */
    private void attempt() {
        CompletableFuture<?> pending = run.begin();
        if (pending == null) {
            send();
            return;
        }
        CompletableFuture<Boolean> over = pending.handle((done, failure) -> true)
                .completeOnTimeout(true, run.left().toNanos(), TimeUnit.NANOSECONDS)
                .thenApplyAsync(Function.identity());
        steps.after(over, (done, cancelled) -> {
            if (cancelled != null) {
                throw run.broken(cancelled);
            }
            send();
        });
    }

    private void send() {
        HttpCall call = run.next();
        if (run.outcomes().isStreamed()) {
            steps.after(Opening.of(transport, call, run.outcomes()), this::received);
            return;
        }
        CompletableFuture<HttpReply> exchange;
        try {
            exchange = transport.sendAsync(call);
        } catch (RuntimeException | Error e) {
            go(run.failed(e));
            return;
        }
        steps.after(exchange, this::responded);
    }

    private void received(@Nullable Opening received, @Nullable Throwable failure) {
        if (received != null && received.stream() != null) {
            go(run.opened(received.stream()));
        } else {
            responded(received == null ? null : received.whole(), failure);
        }
    }

    private void responded(@Nullable HttpReply reply, @Nullable Throwable failure) {
        go(reply == null ? run.failed(AsyncSteps.noReply(failure)) : run.responded(reply));
    }

    private void go(@Nullable ApiResponse<T> response) {
        if (response != null) {
            if (!steps.result().complete(response)) {
                response.discard();
            }
            return;
        }
        steps.after(time.sleepAsync(run.pause()), (done, failure) -> {
            if (failure != null) {
                throw run.broken(failure);
            }
            attempt();
        });
    }
}
