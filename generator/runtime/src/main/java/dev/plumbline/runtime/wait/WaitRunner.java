package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.CallRunner;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Repeats a query until its response is final.
 *
 * <p>Each response is validated for success, then for what the document says is not final yet, then for each failure in
 * the document's order; where none of them accepts it, whatever its status says, the wait goes on. A query that fails
 * in passing (no connection, no response in time, an unreadable response, 5xx, 408, 425, 429) does not end the wait,
 * nor does a status that the document expects for a while, such as a 404 right after the creation; what the server says
 * in {@code Retry-After} is heeded. Any other status ends it, with its {@link ApiStatusException}. The result is always
 * a response to the query, so even an object that was final when it was created is asked about once.
 */
public final class WaitRunner {

    private final CallRunner calls;

    /** Waits with the queries of these calls. */
    public WaitRunner(CallRunner calls) {
        this.calls = calls;
    }

    /**
     * Waits for what has this id. The first query is made at once.
     *
     * @throws WaitFailedException if the response is final and no success
     * @throws WaitTimeoutException if the deadline comes first; it carries the id to resume from
     * @throws WaitLostException if more queries in a row fail than the options allow
     * @throws WaitInterruptedException if the calling thread is interrupted
     * @throws ApiStatusException if the server refuses the query
     */
    public <T extends @Nullable Object> ApiResponse<T> await(Waiter<T> waiter, String id, WaitOptions<T> options) {
        return run(waiter, begin(waiter, id, null, options), false);
    }

    /**
     * Waits for what was just created. The first query is made after the first pause, because a server may not know at
     * once what it has just made; or without a pause, where the created object is final already.
     *
     * @param created the response that the creation gave
     * @throws MissingIdException if it has no id
     */
    public <T extends @Nullable Object> ApiResponse<T> await(
            Waiter<T> waiter, JsonNode created, WaitOptions<T> options) {
        return run(
                waiter, begin(waiter, waiter.idOf(created), waiter.urlOf(created), options), !waiter.isFinal(created));
    }

    /** As {@link #await(Waiter, String, WaitOptions)}, without blocking. Cancelling the future ends the wait. */
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> awaitAsync(
            Waiter<T> waiter, String id, WaitOptions<T> options) {
        try {
            return start(waiter, begin(waiter, id, null, options), false);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** As {@link #await(Waiter, JsonNode, WaitOptions)}, without blocking. Cancelling the future ends the wait. */
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> awaitAsync(
            Waiter<T> waiter, JsonNode created, WaitOptions<T> options) {
        try {
            return start(
                    waiter,
                    begin(waiter, waiter.idOf(created), waiter.urlOf(created), options),
                    !waiter.isFinal(created));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The value alone; cancelling the future ends the wait. */
    public <T extends @Nullable Object> CompletableFuture<T> awaitAsyncValue(
            Waiter<T> waiter, String id, WaitOptions<T> options) {
        return AsyncSteps.mapping(awaitAsync(waiter, id, options), ApiResponse::value);
    }

    /** The value alone; cancelling the future ends the wait. */
    public <T extends @Nullable Object> CompletableFuture<T> awaitAsyncValue(
            Waiter<T> waiter, JsonNode created, WaitOptions<T> options) {
        return AsyncSteps.mapping(awaitAsync(waiter, created, options), ApiResponse::value);
    }

    private <T extends @Nullable Object> OngoingWait<T> begin(
            Waiter<T> waiter, String id, @Nullable String url, WaitOptions<T> options) {
        options.reportStarted(id);
        return new OngoingWait<>(waiter, id, url, options, calls);
    }

    private <T extends @Nullable Object> ApiResponse<T> run(Waiter<T> waiter, OngoingWait<T> wait, boolean pauseFirst) {
        if (pauseFirst) {
            sleep(wait);
        }
        while (true) {
            ApiResponse<T> response = query(waiter, wait);
            if (response != null && wait.isDone(response)) {
                return response;
            }
            sleep(wait);
        }
    }

    private <T extends @Nullable Object> @Nullable ApiResponse<T> query(Waiter<T> waiter, OngoingWait<T> wait) {
        try {
            return calls.call(waiter.query(), wait.arguments(), wait.callOptions());
        } catch (CallException e) {
            wait.failed(e);
            return null;
        }
    }

    private void sleep(OngoingWait<?> wait) {
        Duration pause = wait.nextPause();
        try {
            calls.config().timekeeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw wait.interrupted(e);
        }
    }

    /** Without a thread of its own: each step starts the next when it ends. */
    private <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> start(
            Waiter<T> waiter, OngoingWait<T> wait, boolean pauseFirst) {
        AsyncSteps<ApiResponse<T>> steps = new AsyncSteps<>(false);
        steps.start(() -> {
            if (pauseFirst) {
                pause(steps, waiter, wait);
            } else {
                query(steps, waiter, wait);
            }
        });
        return steps.result();
    }

    private <T extends @Nullable Object> void query(
            AsyncSteps<ApiResponse<T>> steps, Waiter<T> waiter, OngoingWait<T> wait) {
        steps.after(calls.callAsync(waiter.query(), wait.arguments(), wait.callOptions()), (response, failure) -> {
            if (failure instanceof CallException error) {
                wait.failed(error);
            } else if (failure != null) {
                steps.result().completeExceptionally(failure);
            } else if (response != null && wait.isDone(response)) {
                steps.result().complete(response);
            }
            if (!steps.result().isDone()) {
                pause(steps, waiter, wait);
            }
        });
    }

    private <T extends @Nullable Object> void pause(
            AsyncSteps<ApiResponse<T>> steps, Waiter<T> waiter, OngoingWait<T> wait) {
        steps.after(calls.config().timekeeper().sleepAsync(wait.nextPause()), (done, failure) -> {
            if (failure == null) {
                query(steps, waiter, wait);
            } else {
                steps.result().completeExceptionally(failure);
            }
        });
    }
}
