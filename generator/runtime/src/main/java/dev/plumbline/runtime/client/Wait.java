package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.retry.RetryAfter;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One wait under way: what each answer means, when to ask again, when to give up. Does not wait itself. */
final class Wait<T extends @Nullable Object> {

    /** Request Timeout, Too Early and Too Many Requests: the answer may be another one later. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** A query near the deadline still gets this long. */
    private static final Duration SHORTEST_QUERY = Duration.ofSeconds(10);

    /** A server's {@code Retry-After} is heeded up to this, or up to the pacing's own longest pause. */
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    private final Waiter<T> waiter;
    private final String id;
    private final WaitOptions<T> options;
    private final Caller caller;
    private final ErrorBody errors;
    private final Pacing pacing;
    private final long start;
    private int polls;
    private int pauses;
    private int failures;
    private Duration asked = Duration.ZERO;
    private @Nullable JsonNode lastAnswer;
    private @Nullable CallException lastError;

    Wait(Waiter<T> waiter, String id, WaitOptions<T> options, Caller caller, ErrorBody errors) {
        this.waiter = waiter;
        this.id = id;
        this.options = options;
        this.caller = caller;
        this.errors = errors;
        this.pacing = options.pacingOr(waiter.pacing());
        this.start = caller.config().timekeeper().nanos();
    }

    Arguments arguments() {
        return waiter.arguments(id);
    }

    /** The query's options: it does not outlast the deadline by much, and the next one is its repetition. */
    CallOptions callOptions() {
        Duration timeout = options.callOptions().timeoutOr(caller.config().timeout());
        Duration left = Durations.longer(remaining(), SHORTEST_QUERY);
        return options.callOptions()
                .withRetry(options.callOptions().retryOr(RetryPolicy.none()))
                .withTimeout(Durations.shorter(timeout, left));
    }

    /** Whether the answer is the one that was waited for; an answer that rules it out ends the wait. */
    boolean isDone(ApiResponse<T> response) {
        JsonNode answer = response.json();
        polls++;
        lastAnswer = answer;
        lastError = null;
        failures = 0;
        asked = RetryAfter.of(response.headers(), now()).orElse(Duration.ZERO);
        if (waiter.isSuccess(answer)) {
            return true;
        }
        waiter.failure(answer).ifPresent(failure -> {
            String reason = answer.isObject() ? errors.read(answer).message() : null;
            throw new WaitFailedException(id, failure.title(), failure.sentence(), reason, answer);
        });
        tell(waiter.status(answer), waiter.percent(answer), response, null);
        return false;
    }

    /** Goes on after a query that failed in passing; a query changes nothing, so it can be repeated. */
    void failed(CallException error) {
        if (error instanceof CallInterruptedException) {
            throw interrupted(error);
        }
        if (error instanceof ApiStatusException answer
                && !(answer instanceof ServerErrorException)
                && !PASSING.contains(answer.status())) {
            throw error;
        }
        polls++;
        lastError = error;
        asked = error instanceof ApiStatusException answer
                ? RetryAfter.of(answer.headers(), now()).orElse(Duration.ZERO)
                : Duration.ZERO;
        tell(null, null, null, error);
        if (++failures > options.failures()) {
            throw new WaitLostException(id, failures, lastAnswer, error);
        }
    }

    /** The pause before the next query: longer where the server asked for it, and never past the deadline. */
    Duration nextPause() {
        Duration left = remaining();
        if (left.isZero()) {
            throw new WaitTimeoutException(id, pacing.deadline(), polls, lastAnswer, lastError);
        }
        Duration longest = Durations.longer(pacing.maximum(), LONGEST_ASKED);
        Duration pause = pacing.pause(pauses++, caller.config().random());
        return Durations.shorter(Durations.longer(pause, Durations.shorter(asked, longest)), left);
    }

    WaitInterruptedException interrupted(Throwable cause) {
        return new WaitInterruptedException(id, lastAnswer, cause);
    }

    private void tell(
            @Nullable String status,
            @Nullable Double percent,
            @Nullable ApiResponse<T> response,
            @Nullable CallException error) {
        options.progress().accept(new Progress<>(id, polls, elapsed(), status, percent, response, error));
    }

    private Instant now() {
        return caller.config().timekeeper().now();
    }

    private Duration elapsed() {
        return Duration.ofNanos(caller.config().timekeeper().nanos() - start);
    }

    /** Whole milliseconds: a timer that ends a little early must not lead to one more query at once. */
    private Duration remaining() {
        return Duration.ofMillis(Math.max(0, pacing.deadline().minus(elapsed()).toMillis()));
    }
}
