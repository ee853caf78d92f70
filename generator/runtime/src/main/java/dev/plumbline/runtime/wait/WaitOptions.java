package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.error.WaitLostException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one wait does differently from the document. Immutable; each method gives a new value. */
public final class WaitOptions<T extends @Nullable Object> {

    private final @Nullable Duration deadline;
    private final @Nullable Pacing pacing;
    private final CallOptions callOptions;
    private final @Nullable Consumer<? super WaitProgress<T>> progress;
    private final @Nullable Consumer<String> started;
    private final int failures;

    private WaitOptions(
            @Nullable Duration deadline,
            @Nullable Pacing pacing,
            CallOptions callOptions,
            @Nullable Consumer<? super WaitProgress<T>> progress,
            @Nullable Consumer<String> started,
            int failures) {
        this.deadline = deadline;
        this.pacing = pacing;
        this.callOptions = callOptions;
        this.progress = progress;
        this.started = started;
        this.failures = failures;
    }

    /** Nothing different, no listener. */
    public static <T extends @Nullable Object> WaitOptions<T> none() {
        return new WaitOptions<>(null, null, CallOptions.none(), null, null, Integer.MAX_VALUE);
    }

    /**
     * When to give up, counted from the start of the wait.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WaitOptions<T> withDeadline(Duration deadline) {
        return new WaitOptions<>(
                Timekeeper.positive("deadline", deadline), pacing, callOptions, progress, started, failures);
    }

    /** How often to ask. */
    public WaitOptions<T> withPacing(Pacing pacing) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, started, failures);
    }

    /** The options of each query. */
    public WaitOptions<T> withCallOptions(CallOptions callOptions) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, started, failures);
    }

    /**
     * How many queries in a row may fail in passing before the wait ends with a {@link WaitLostException}; else as many
     * as there is time for.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WaitOptions<T> withFailuresInARow(int failures) {
        if (failures < 0) {
            throw new IllegalArgumentException("`failures` must not be negative, but is " + failures);
        }
        return new WaitOptions<>(deadline, pacing, callOptions, progress, started, failures);
    }

    /**
     * Called after each query that does not end the wait, before the pause, on the thread that waits; asynchronously,
     * on the thread that has the response, which must not be blocked. What it throws ends the wait and reaches the
     * caller as it is.
     */
    public WaitOptions<T> onProgress(Consumer<? super WaitProgress<T>> listener) {
        return new WaitOptions<>(deadline, pacing, callOptions, listener, started, failures);
    }

    /**
     * Called with the id once, on the calling thread, as soon as it is known and before anything is asked, so that it
     * can be kept: a wait can be resumed from it alone, also by another process. What it throws reaches the caller as
     * it is, and nothing is asked; what was created goes on all the same.
     */
    public WaitOptions<T> onStarted(Consumer<String> listener) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, listener, failures);
    }

    Pacing pacingOr(Pacing documented) {
        Pacing chosen = pacing == null ? documented : pacing;
        return deadline == null ? chosen : chosen.withDeadline(deadline);
    }

    CallOptions callOptions() {
        return callOptions;
    }

    void report(WaitProgress<T> reached) {
        if (progress != null) {
            progress.accept(reached);
        }
    }

    int failures() {
        return failures;
    }

    void reportStarted(String id) {
        if (started != null) {
            started.accept(id);
        }
    }
}
