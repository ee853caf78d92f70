package dev.plumbline.runtime.client;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one wait does differently from the document. Immutable; each method gives a new value. */
public final class WaitOptions<T extends @Nullable Object> {

    private final @Nullable Duration deadline;
    private final @Nullable Pacing pacing;
    private final CallOptions callOptions;
    private final Consumer<? super Progress<T>> progress;
    private final Consumer<String> started;

    private WaitOptions(
            @Nullable Duration deadline,
            @Nullable Pacing pacing,
            CallOptions callOptions,
            Consumer<? super Progress<T>> progress,
            Consumer<String> started) {
        this.deadline = deadline;
        this.pacing = pacing;
        this.callOptions = callOptions;
        this.progress = progress;
        this.started = started;
    }

    /** Nothing different, nobody told. */
    public static <T extends @Nullable Object> WaitOptions<T> none() {
        return new WaitOptions<>(null, null, CallOptions.none(), progress -> {}, id -> {});
    }

    /**
     * When to give up, counted from the start of the wait.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WaitOptions<T> withDeadline(Duration deadline) {
        return new WaitOptions<>(Durations.positive("deadline", deadline), pacing, callOptions, progress, started);
    }

    /** How often to ask. */
    public WaitOptions<T> withPacing(Pacing pacing) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, started);
    }

    /** The options of each query. */
    public WaitOptions<T> withCallOptions(CallOptions callOptions) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, started);
    }

    /** Told after each query that does not end the wait. What it throws ends the wait and reaches the caller. */
    public WaitOptions<T> onProgress(Consumer<? super Progress<T>> listener) {
        return new WaitOptions<>(deadline, pacing, callOptions, listener, started);
    }

    /** Told the id before the first query, so that it can be kept. What it throws reaches the caller. */
    public WaitOptions<T> onStarted(Consumer<String> listener) {
        return new WaitOptions<>(deadline, pacing, callOptions, progress, listener);
    }

    Pacing pacingOr(Pacing documented) {
        Pacing chosen = pacing == null ? documented : pacing;
        return deadline == null ? chosen : chosen.withDeadline(deadline);
    }

    CallOptions callOptions() {
        return callOptions;
    }

    Consumer<? super Progress<T>> progress() {
        return progress;
    }

    Consumer<String> started() {
        return started;
    }
}
