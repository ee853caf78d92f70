package dev.plumbline.runtime.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
        running.whenComplete(
                (value, failure) -> guarded(() -> next.accept(value, failure == null ? null : unwrap(failure))));
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

    /** A future's result, turned into another; failures stay as they are. Cancelling it reaches what it comes from. */
    public static <A extends @Nullable Object, B extends @Nullable Object> CompletableFuture<B> mapping(
            CompletableFuture<A> source, Function<? super A, ? extends B> result) {
        return mapping(source, result, failure -> failure);
    }

    /** The result or the failure, turned into another. What {@code result} throws is the new future's failure. */
    public static <A extends @Nullable Object, B extends @Nullable Object> CompletableFuture<B> mapping(
            CompletableFuture<A> source,
            Function<? super A, ? extends B> result,
            Function<Throwable, ? extends Throwable> failure) {
        CompletableFuture<B> mapped = new CompletableFuture<>();
        source.whenComplete((value, thrown) -> {
            try {
                if (thrown == null) {
                    mapped.complete(result.apply(value));
                } else {
                    mapped.completeExceptionally(failure.apply(unwrap(thrown)));
                }
            } catch (RuntimeException | Error e) {
                mapped.completeExceptionally(e);
            }
        });
        mapped.whenComplete((value, thrown) -> source.cancel(true));
        return mapped;
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable failure = thrown;
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }
}
