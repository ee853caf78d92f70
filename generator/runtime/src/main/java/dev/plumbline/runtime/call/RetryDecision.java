package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.retry.RetryBudget;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failed attempt is repeated, and when.
 *
 * <p>Any request is repeated where it was not processed: it was not sent, or the server declined it with 429, or with
 * 503 and a pause. A request that can be sent twice without harm is also repeated after 408, 500, 502, 503, 504 and a
 * lost connection. Nothing else is.
 */
final class RetryDecision {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> PASSING = Set.of(408, 500, 502, UNAVAILABLE, 504);

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final DoubleSupplier random;

    RetryDecision(RetryPolicy policy, RetryBudget budget, DoubleSupplier random) {
        this.policy = policy;
        this.budget = budget;
        this.random = random;
    }

    /** The pause before the next attempt, or null where there is none; it takes what that costs from the budget. */
    @Nullable
    Duration pauseAfter(CallException failure, boolean repeatable, Duration left) {
        if (failure.attempts() >= policy.maxAttempts() || !(isDeclined(failure) || repeatable && isPassing(failure))) {
            return null;
        }
        Duration asked = failure instanceof ApiStatusException refusal ? refusal.retryAfter() : null;
        Duration pause = asked == null ? policy.backoff(failure.attempts(), random.getAsDouble()) : asked;
        boolean tooLong = asked != null && asked.compareTo(policy.maxRetryAfter()) > 0;
        return tooLong || pause.compareTo(left) >= 0 || !budget.take() ? null : pause;
    }

    private static boolean isDeclined(CallException failure) {
        if (failure instanceof ApiStatusException refusal) {
            boolean asksForAPause = refusal.status() == UNAVAILABLE && refusal.retryAfter() != null;
            return asksForAPause || refusal.status() == TOO_MANY_REQUESTS;
        }
        return failure instanceof ConnectionFailedException && !failure.mayHaveBeenProcessed();
    }

    private static boolean isPassing(CallException failure) {
        return failure instanceof ApiStatusException refusal
                ? PASSING.contains(refusal.status())
                : failure instanceof ConnectionFailedException;
    }
}
