package dev.plumbline.runtime.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody sleeps, and then at once. */
class FakeTime implements Timekeeper {

    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicLong now = new AtomicLong(-5);
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(duration);
    }

    @Override
    public CompletableFuture<Void> sleepAsync(Duration duration) {
        pass(duration);
        return CompletableFuture.completedFuture(null);
    }

    /** Begins at a date that tests know, and passes as the clock does. */
    @Override
    public Instant now() {
        return START.plusNanos(now.get() + 5);
    }

    private void pass(Duration duration) {
        pauses.add(duration);
        now.addAndGet(duration.toNanos());
    }

    List<Long> seconds() {
        return pauses.stream().map(Duration::toSeconds).toList();
    }
}
