package dev.plumbline.runtime.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends what is not done in time, with one timer for all. A timer for each exchange would wake a thread for each; this
 * one wakes one when the first deadline has come, whether or not it was kept.
 */
final class Deadlines {

    /** What is done at which moment, by {@link System#nanoTime()}. */
    private final Map<Runnable, Long> limits = new ConcurrentHashMap<>();

    private @Nullable CompletableFuture<?> timer;
    private long timerNanos;

    /**
     * Runs the action, on the common pool, when the time has come and {@code done} has not ended.
     *
     * @param nanos a moment of {@link System#nanoTime()}
     */
    void limit(CompletableFuture<?> done, long nanos, Runnable action) {
        limits.put(action, nanos);
        done.whenComplete((value, failure) -> limits.remove(action));
        if (!done.isDone()) {
            setTimer(nanos);
        }
    }

    private synchronized void setTimer(long nanos) {
        if (timer != null && timerNanos - nanos <= 0) {
            return;
        }
        if (timer != null) {
            timer.cancel(false);
        }
        CompletableFuture<@Nullable Void> next = new CompletableFuture<>();
        next.completeOnTimeout(null, Math.max(0, nanos - System.nanoTime()), TimeUnit.NANOSECONDS)
                .thenRunAsync(this::timerEnded);
        timer = next;
        timerNanos = nanos;
    }

    private void timerEnded() {
        synchronized (this) {
            timer = null;
        }
        long now = System.nanoTime();
        limits.forEach((action, end) -> {
            if (end - now > 0) {
                setTimer(end);
            } else if (limits.remove(action) != null) {
                action.run();
            }
        });
    }
}
