package dev.plumbline.runtime.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Futures whose cancellation reaches what they come from, which that of {@link CompletableFuture#thenApply} does not.
 */
public final class Futures {

    private Futures() {}

    /** The result, turned into another; failures stay as they are. */
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

    static Throwable unwrap(Throwable thrown) {
        Throwable failure = thrown;
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }
}
