package dev.plumbline.runtime.configuration;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Time, as a client sees it. A test gives its own and needs no real time to pass. */
public interface Timekeeper {

    /** Nanoseconds since some fixed moment; never goes back. */
    long nanos();

    /** The date and time, for what a server says in dates. */
    default Instant now() {
        return Instant.now();
    }

    /**
     * Blocks the calling thread.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;

    /** Completes after the time, without blocking a thread. Cancelling it ends it. */
    CompletableFuture<@Nullable Void> sleepAsync(Duration duration);

    /**
     * A length of time that a caller gives, a year at most.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    static Duration positive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("`" + name + "` must be more than zero, but is " + duration);
        }
        return shorter(duration, Duration.ofDays(365));
    }

    /** The shorter of two lengths of time. */
    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The longer of two lengths of time. */
    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Real time. */
    static Timekeeper system() {
        return SystemTime.INSTANCE;
    }
}
