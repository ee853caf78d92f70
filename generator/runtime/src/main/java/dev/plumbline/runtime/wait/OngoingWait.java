package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallRunner;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.retry.RetryAfter;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One wait under way: what each response means, when to ask again, when to give up. Does not wait itself. */
final class OngoingWait<T extends @Nullable Object> {

    /** Request Timeout, Too Early and Too Many Requests: the response may be another one later. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** A query near the deadline still gets this long. */
    private static final Duration SHORTEST_QUERY = Duration.ofSeconds(10);

    /** A server's {@code Retry-After} is heeded up to this, or up to the pacing's own longest pause. */
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    private final Waiter<T> waiter;
    private final String id;
    private final @Nullable String url;
    private final WaitOptions<T> options;
    private final CallRunner calls;
    private final Pacing pacing;
    private final long start;
    private int polls;
    private int pauses;
    private int failures;
    private Duration asked = Duration.ZERO;
    private @Nullable JsonNode lastResponse;
    private @Nullable CallException lastError;

    OngoingWait(Waiter<T> waiter, String id, @Nullable String url, WaitOptions<T> options, CallRunner calls) {
        this.waiter = waiter;
        this.id = id;
        this.url = url;
        this.options = options;
        this.calls = calls;
        this.pacing = options.pacingOr(waiter.pacing());
        this.start = calls.config().timekeeper().nanos();
    }

    Arguments arguments() {
        return waiter.arguments(id, url);
    }

    /** The query's options: it does not outlast the deadline by much, and the next one is its repetition. */
    CallOptions callOptions() {
        Duration timeout = options.callOptions().timeoutOr(calls.config().timeout());
        Duration left = Timekeeper.longer(remaining(), SHORTEST_QUERY);
        return options.callOptions()
                .withRetry(options.callOptions().retryOr(RetryPolicy.none()))
                .withTimeout(Timekeeper.shorter(timeout, left));
    }

    /**
     * Whether the response is the one that was waited for; a response that rules it out ends the wait. One that cannot
     * be read or checked is a query that failed in passing.
     */
    boolean isDone(ApiResponse<T> response) {
        try {
            return isDone(response, response.json());
        } catch (UnreadableResponseException e) {
            passed(e, waiter.isRetry(response.status(), null), response.headers());
        } catch (UncheckableValueException e) {
            passed(CallRunner.uncheckable(response, e), false, response.headers());
        }
        return false;
    }

    private boolean isDone(ApiResponse<T> response, JsonNode body) {
        boolean success = waiter.isSuccess(body);
        RuleText failure = success ? null : waiter.failure(response.status(), body);
        polls++;
        lastResponse = body;
        lastError = null;
        failures = 0;
        asked = asked(response.headers());
        if (failure != null) {
            String reason = body.isObject() ? calls.details(body).message() : null;
            throw new WaitFailedException(
                    id, String.valueOf(failure.title()), String.valueOf(failure.sentence()), reason, body);
        }
        if (!success) {
            reportProgress(waiter.status(body), waiter.percent(body), response, null);
        }
        return success;
    }

    /** Goes on after a query that failed in passing; a query changes nothing, so it can be repeated. */
    void failed(CallException error) {
        if (error instanceof CallInterruptedException) {
            throw interrupted(error);
        }
        if (error instanceof TransportFailedException) {
            throw new WaitLostException(id, failures + 1, lastResponse, error);
        }
        if (error instanceof ApiStatusException refusal) {
            boolean expected = isRetry(refusal);
            if (!expected && !(refusal instanceof ServerErrorException) && !PASSING.contains(refusal.status())) {
                throw error;
            }
            passed(error, expected, refusal.headers());
        } else {
            passed(error, false, null);
        }
    }

    /** A body that cannot be checked is not what the document says it is. */
    private boolean isRetry(ApiStatusException refusal) {
        try {
            return waiter.isRetry(refusal.status(), refusal.json());
        } catch (UncheckableValueException e) {
            return false;
        }
    }

    /** A query that the document expects to fail for a while is no failure of the wait. */
    private void passed(CallException error, boolean expected, @Nullable HttpHeaders headers) {
        polls++;
        lastError = error;
        asked = headers == null ? Duration.ZERO : asked(headers);
        failures = expected ? 0 : failures + 1;
        reportProgress(null, null, null, error);
        if (failures > options.failures()) {
            throw new WaitLostException(id, failures, lastResponse, error);
        }
    }

    private Duration asked(HttpHeaders headers) {
        return RetryAfter.of(headers, calls.config().timekeeper().now()).orElse(Duration.ZERO);
    }

    /** The pause before the next query: longer where the server asked for it, and never past the deadline. */
    Duration nextPause() {
        Duration left = remaining();
        if (left.isZero()) {
            throw new WaitTimeoutException(id, pacing.deadline(), polls, lastResponse, lastError);
        }
        Duration longest = Timekeeper.longer(pacing.maximum(), LONGEST_ASKED);
        Duration pause = pacing.pause(pauses++, calls.config().random());
        return Timekeeper.shorter(Timekeeper.longer(pause, Timekeeper.shorter(asked, longest)), left);
    }

    WaitInterruptedException interrupted(Throwable cause) {
        return new WaitInterruptedException(id, lastResponse, cause);
    }

    private void reportProgress(
            @Nullable String status,
            @Nullable Double percent,
            @Nullable ApiResponse<T> response,
            @Nullable CallException error) {
        options.report(new WaitProgress<>(id, polls, elapsed(), status, percent, response, error));
    }

    private Duration elapsed() {
        return Duration.ofNanos(calls.config().timekeeper().nanos() - start);
    }

    /** Whole milliseconds: a timer that ends a little early must not lead to one more query at once. */
    private Duration remaining() {
        return Duration.ofMillis(Math.max(0, pacing.deadline().minus(elapsed()).toMillis()));
    }
}
