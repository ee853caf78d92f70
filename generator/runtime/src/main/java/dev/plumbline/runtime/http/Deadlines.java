package dev.plumbline.runtime.http;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends what is not done in time, with one timer for all. A timer for each exchange would wake a thread for each; this
 * one wakes one when the first deadline has come, whether or not it was kept.
 */
final class Deadlines {

    /** What ends something, and when. No record: one is not equal to another. */
    private static final class Limit {
        private final long nanos;
        private final Runnable action;

        private Limit(long nanos, Runnable action) {
            this.nanos = nanos;
            this.action = action;
        }
    }

    private final Set<Limit> limits = ConcurrentHashMap.newKeySet();
    private @Nullable CompletableFuture<?> timer;
    private long timerNanos;

    /**
     * Runs the action, on the common pool, when the time has come and {@code done} has not ended.
     *
     * @param nanos a moment of {@link System#nanoTime()}
     */
    void limit(CompletableFuture<?> done, long nanos, Runnable action) {
        Limit limit = new Limit(nanos, action);
        limits.add(limit);
        done.whenComplete((value, failure) -> limits.remove(limit));
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
        for (Iterator<Limit> all = limits.iterator(); all.hasNext(); ) {
            Limit limit = all.next();
            if (limit.nanos - now > 0) {
                setTimer(limit.nanos);
            } else {
                all.remove();
                limit.action.run();
            }
        }
    }
}
