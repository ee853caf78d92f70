package dev.plumbline.runtime.retry;

import java.time.Duration;

/**
 * How often and how soon an attempt is repeated. Whether it may be repeated at all is not for a policy to say: a
 * request that may have been processed is sent again only where sending it twice does no harm.
 *
 * <p>The pause before the next attempt is a random part of a time that doubles with each attempt (full jitter), or what
 * the server asks for with {@code Retry-After}. An attempt that could not begin before the call's timeout is not waited
 * for.
 *
 * @param maxAttempts how many attempts a call has, the first one included; 1 for no repetition
 * @param baseDelay the longest pause after the first attempt
 * @param maxDelay the longest pause after any attempt that the server asks no pause for
 * @param maxRetryAfter the longest pause that a server may ask for; where it asks for more, the call fails at once
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter) {

    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
    private static final RetryPolicy NONE = STANDARD.withMaxAttempts(1);

    /**
     * A policy.
     *
     * @throws IllegalArgumentException if there is no attempt, or a time is negative
     */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("`maxAttempts` must be at least 1, but is " + maxAttempts);
        }
        checkTime("baseDelay", baseDelay);
        checkTime("maxDelay", maxDelay);
        checkTime("maxRetryAfter", maxRetryAfter);
    }

    /** Three attempts; pauses of up to 0.5 s, then 1 s; a server may ask for up to 60 s. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** One attempt. */
    public static RetryPolicy none() {
        return NONE;
    }

    /** The same with another number of attempts, the first one included. */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, maxDelay, maxRetryAfter);
    }

    /** The same with other pauses: the longest after the first attempt, and the longest of all. */
    public RetryPolicy withDelays(Duration base, Duration max) {
        return new RetryPolicy(maxAttempts, base, max, maxRetryAfter);
    }

    /** The same with another longest pause that a server may ask for. */
    public RetryPolicy withMaxRetryAfter(Duration max) {
        return new RetryPolicy(maxAttempts, baseDelay, maxDelay, max);
    }

    /**
     * The pause after an attempt that failed.
     *
     * @param attempt its number, from 1
     * @param random from 0 to below 1
     */
    public Duration backoff(int attempt, double random) {
        double longest = Math.min(seconds(maxDelay), seconds(baseDelay) * Math.pow(2, attempt - 1.0));
        return Duration.ofNanos((long) (longest * random * 1e9));
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds() + duration.toNanosPart() / 1e9;
    }

    private static void checkTime(String name, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("`" + name + "` must not be negative, but is " + duration);
        }
    }
}
