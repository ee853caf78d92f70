package dev.plumbline.runtime.configuration;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Real time. */
final class SystemTime implements Timekeeper {

    static final SystemTime INSTANCE = new SystemTime();

    private SystemTime() {}

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    }

    /** The JDK's one timer thread only ends the pause; what follows runs elsewhere. */
    @Override
    public CompletableFuture<@Nullable Void> sleepAsync(Duration duration) {
        CompletableFuture<@Nullable Void> timer = new CompletableFuture<>();
        timer.completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
        CompletableFuture<@Nullable Void> pause = timer.thenApplyAsync(Function.identity());
        pause.whenComplete((done, failure) -> timer.cancel(false));
        return pause;
    }
}
