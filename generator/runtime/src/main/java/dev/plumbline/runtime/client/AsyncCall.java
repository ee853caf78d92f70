package dev.plumbline.runtime.client;

import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a call without a thread of its own: each step starts the next when it ends. Cancelling the result cancels the step
 * under way, whose end then ends the call, so that its interceptors are told.
 */
final class AsyncCall<T extends @Nullable Object> {

    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private final Transport transport;
    private final Timekeeper time;
    private final CallRun<T> run;
    private volatile @Nullable Future<?> step;

    AsyncCall(Transport transport, Timekeeper time, CallRun<T> run) {
        this.transport = transport;
        this.time = time;
        this.run = run;
    }

    CompletableFuture<ApiResponse<T>> start() {
        result.whenComplete((response, failure) -> cancelStep());
        guarded(this::attempt);
        return result;
    }

    private void attempt() {
        HttpCall call = run.next();
        CompletableFuture<HttpReply> exchange;
        try {
            exchange = transport.sendAsync(call);
        } catch (RuntimeException | Error e) {
            go(run.failed(e));
            return;
        }
        after(exchange, (reply, failure) -> go(reply == null ? run.failed(unwrapped(failure)) : run.answered(reply)));
    }

    private void go(CallRun.Step<T> next) {
        if (next.response() != null) {
            result.complete(next.response());
            return;
        }
        after(time.sleepAsync(next.pause()), (done, failure) -> {
            if (failure != null) {
                throw run.broken(unwrapped(failure));
            }
            attempt();
        });
    }

    private <A extends @Nullable Object> void after(
            CompletableFuture<A> running, BiConsumer<@Nullable A, @Nullable Throwable> next) {
        step = running;
        if (result.isDone()) {
            cancelStep();
        }
        running.whenComplete((value, failure) -> guarded(() -> next.accept(value, failure)));
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void cancelStep() {
        Future<?> running = step;
        if (running != null) {
            running.cancel(true);
        }
    }

    private static Throwable unwrapped(@Nullable Throwable failure) {
        return failure == null ? new IllegalStateException("The transport gave no reply") : Futures.unwrap(failure);
    }
}
