package dev.plumbline.tests.client;

import dev.plumbline.runtime.client.Timekeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A clock that nobody waits for: a pause moves its hands on and ends at once. */
final class InstantTime implements Timekeeper {

    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        pauses.add(duration);
        nanos += duration.toNanos();
    }

    @Override
    public CompletableFuture<@Nullable Void> sleepAsync(Duration duration) {
        sleep(duration);
        return CompletableFuture.completedFuture(null);
    }

    /** The pauses so far. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
