package dev.plumbline.runtime.configuration;

import java.time.Duration;

/** Checks lengths of time. */
public final class Durations {

    private static final Duration LONGEST = Duration.ofDays(365);

    private Durations() {}

    public static Duration positive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("`" + name + "` must be more than zero, but is " + duration);
        }
        return shorter(duration, LONGEST);
    }

    public static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    public static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
