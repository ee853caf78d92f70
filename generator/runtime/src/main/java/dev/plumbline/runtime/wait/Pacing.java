package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.configuration.Timekeeper;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How often to ask, and for how long.
 *
 * @param initial the first pause between two queries
 * @param maximum the longest pause
 * @param factor what each pause is multiplied by to give the next; at least 1
 * @param deadline when to give up, counted from the start of the wait
 * @param jitter the share of each pause that is left to chance, from 0 to 1: many waits that began together drift
 *     apart, and none asks less often than the pacing says
 */
public record Pacing(Duration initial, Duration maximum, double factor, Duration deadline, double jitter) {

    /** The share where nothing else is said: a pause is up to a fifth shorter. */
    public static final double JITTER = 0.2;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a duration is not positive the factor is less than 1, or the jitter is not
     *     from 0 to 1
     */
    public Pacing {
        initial = Timekeeper.positive("initial", initial);
        maximum = Timekeeper.positive("maximum", maximum);
        deadline = Timekeeper.positive("deadline", deadline);
        if (!(factor >= 1) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("`factor` must be at least 1, but is " + factor);
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("`jitter` must be from 0 to 1, but is " + jitter);
        }
    }

    /** A pacing with the usual jitter. */
    public Pacing(Duration initial, Duration maximum, double factor, Duration deadline) {
        this(initial, maximum, factor, deadline, JITTER);
    }

    /** This pacing with another deadline. */
    public Pacing withDeadline(Duration deadline) {
        return new Pacing(initial, maximum, factor, deadline, jitter);
    }

    /** This pacing with another share of chance. */
    public Pacing withJitter(double jitter) {
        return new Pacing(initial, maximum, factor, deadline, jitter);
    }

    /** The pause before query number {@code n} after the first, which is 0; shorter by chance. */
    public Duration pause(int n, DoubleSupplier random) {
        double share = 1 - jitter * random.getAsDouble();
        return Duration.ofNanos(Math.max(1, (long) (pause(n).toNanos() * share)));
    }

    private Duration pause(int n) {
        double nanos = initial.toNanos() * Math.pow(factor, n);
        return nanos >= maximum.toNanos() ? maximum : Duration.ofNanos((long) nanos);
    }
}
