package dev.plumbline.testing;

import dev.plumbline.runtime.configuration.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Time that passes only when somebody pauses, and then at once. Safe for all threads. */
public final class FakeTime implements Timekeeper {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    /** A clock at the beginning of 2026. */
    public FakeTime() {}

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized Instant now() {
        return BEGINNING.plusNanos(nanos);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pause(duration);
    }

    @Override
    public CompletableFuture<@Nullable Void> sleepAsync(Duration duration) {
        pause(duration);
        return CompletableFuture.completedFuture(null);
    }

    /** Lets time pass that nobody asked for. */
    public synchronized void advance(Duration duration) {
        nanos += duration.toNanos();
    }

    /** What was paused for so far, the oldest first. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    private synchronized void pause(Duration duration) {
        pauses.add(duration);
        nanos += duration.toNanos();
    }
}
