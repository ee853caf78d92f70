package dev.plumbline.runtime.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A result that comes after several asynchronous steps. Cancelling the result cancels the step under way. */
final class AsyncSteps<R> {

    private final CompletableFuture<R> result = new CompletableFuture<>();
    private volatile @Nullable Future<?> step;

    AsyncSteps() {
        result.whenComplete((value, failure) -> cancelStep());
    }

    CompletableFuture<R> result() {
        return result;
    }

    /** Starts what comes first; what it throws is the result's failure. */
    void start(Runnable first) {
        guarded(first);
    }

    /** Goes on when the step has ended. What {@code next} throws is the result's failure. */
    <A extends @Nullable Object> void after(
            CompletableFuture<A> running, BiConsumer<@Nullable A, @Nullable Throwable> next) {
        step = running;
        if (result.isDone()) {
            cancelStep();
        }
        running.whenComplete((value, failure) ->
                guarded(() -> next.accept(value, failure == null ? null : Futures.unwrap(failure))));
    }

    private void guarded(Runnable action) {
        if (result.isDone()) {
            return;
        }
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
}
