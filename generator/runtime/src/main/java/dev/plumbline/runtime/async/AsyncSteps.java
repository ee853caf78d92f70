package dev.plumbline.runtime.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A result that comes after several asynchronous steps. Cancelling the result cancels the step under way. */
public final class AsyncSteps<R> {

    private final CompletableFuture<R> result = new CompletableFuture<>();
    private final boolean toTheEnd;
    private volatile @Nullable Future<?> step;

    /**
     * Steps to a result.
     *
     * @param toTheEnd whether the end of a step that was cancelled with the result is passed on all the same; else
     *     nothing more is done
     */
    public AsyncSteps(boolean toTheEnd) {
        this.toTheEnd = toTheEnd;
        result.whenComplete((value, failure) -> cancelStep());
    }

    public CompletableFuture<R> result() {
        return result;
    }

    /** Starts what comes first; what it throws is the result's failure. */
    public void start(Runnable first) {
        guarded(first);
    }

    /** Goes on when the step has ended. What {@code next} throws is the result's failure. */
    public <A extends @Nullable Object> void after(
            CompletableFuture<A> running, BiConsumer<@Nullable A, @Nullable Throwable> next) {
        step = running;
        if (result.isDone()) {
            cancelStep();
        }
        running.whenComplete((value, failure) ->
                guarded(() -> next.accept(value, failure == null ? null : Futures.unwrap(failure))));
    }

    /** Why a step gave nothing: its failure, or that it has none. */
    public static Throwable noReply(@Nullable Throwable failure) {
        return failure == null ? new IllegalStateException("The transport gave no reply") : failure;
    }

    private void guarded(Runnable action) {
        if (result.isDone() && !toTheEnd) {
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
