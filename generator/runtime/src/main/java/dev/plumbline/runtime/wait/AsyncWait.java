package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.CallRunner;
import dev.plumbline.runtime.error.CallException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs a wait without a thread of its own: each step starts the next when it ends. */
final class AsyncWait<T extends @Nullable Object> {

    private final AsyncSteps<ApiResponse<T>> steps = new AsyncSteps<>(false);
    private final CallRunner calls;
    private final Waiter<T> waiter;
    private final OngoingWait<T> wait;

    AsyncWait(CallRunner calls, Waiter<T> waiter, OngoingWait<T> wait) {
        this.calls = calls;
        this.waiter = waiter;
        this.wait = wait;
    }

    CompletableFuture<ApiResponse<T>> start(boolean pauseFirst) {
        steps.start(pauseFirst ? this::pause : this::query);
        return steps.result();
    }

    private void query() {
        CompletableFuture<ApiResponse<T>> call = calls.callAsync(waiter.query(), wait.arguments(), wait.callOptions());
        steps.after(call, this::responded);
    }

    private void responded(@Nullable ApiResponse<T> response, @Nullable Throwable failure) {
        if (failure instanceof CallException error) {
            wait.failed(error);
        } else if (failure != null) {
            steps.result().completeExceptionally(failure);
        } else if (response != null && wait.isDone(response)) {
            steps.result().complete(response);
        }
        if (!steps.result().isDone()) {
            pause();
        }
    }

    private void pause() {
        steps.after(calls.config().timekeeper().sleepAsync(wait.nextPause()), (done, failure) -> {
            if (failure == null) {
                query();
            } else {
                steps.result().completeExceptionally(failure);
            }
        });
    }
}
