package dev.plumbline.runtime.client;

import java.time.Duration;

/** Checks lengths of time. */
final class Durations {

    private static final Duration LONGEST = Duration.ofDays(365);

    private Durations() {}

    static Duration positive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("`" + name + "` must be more than zero, but is " + duration);
        }
        return shorter(duration, LONGEST);
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
