package dev.plumbline.runtime.client;

import java.time.Duration;

/**
 * How often to ask, and for how long.
 *
 * @param initial the first pause between two queries
 * @param maximum the longest pause
 * @param factor what each pause is multiplied by to give the next; at least 1
 * @param deadline when to give up, counted from the start of the wait
 */
public record Pacing(Duration initial, Duration maximum, double factor, Duration deadline) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a duration is not positive or the factor is less than 1
     */
    public Pacing {
        initial = Durations.positive("initial", initial);
        maximum = Durations.positive("maximum", maximum);
        deadline = Durations.positive("deadline", deadline);
        if (!(factor >= 1) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("`factor` must be at least 1, but is " + factor);
        }
    }

    /** This pacing with another deadline. */
    public Pacing withDeadline(Duration deadline) {
        return new Pacing(initial, maximum, factor, deadline);
    }

    /** The pause before query number {@code n} after the first, which is 0. */
    Duration pause(int n) {
        double nanos = initial.toNanos() * Math.pow(factor, n);
        return nanos >= maximum.toNanos() ? maximum : Duration.ofNanos((long) nanos);
    }
}
