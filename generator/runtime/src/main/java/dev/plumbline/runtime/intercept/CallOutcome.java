package dev.plumbline.runtime.intercept;

import dev.plumbline.runtime.http.HttpReply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a call ended. At least one of reply and failure is there. */
public final class CallOutcome {
    private final @Nullable HttpReply reply;
    private final @Nullable Throwable failure;
    private final Duration elapsed;
    private final int attempts;

    /**
     * Of its parts.
     *
     * @param reply the last attempt's response, whatever its status, or null where it has none
     * @param failure what the caller's exception is, or null where the call succeeded
     * @param elapsed from the beginning of the call to its end, pauses included
     * @param attempts how many attempts were begun; 0 where a {@link Interceptor#beforeCall} hook threw
     */
    public CallOutcome(@Nullable HttpReply reply, @Nullable Throwable failure, Duration elapsed, int attempts) {
        this.reply = reply;
        this.failure = failure;
        this.elapsed = elapsed;
        this.attempts = attempts;
    }

    /** The last attempt's response, whatever its status, or null where it has none. */
    public @Nullable HttpReply reply() {
        return reply;
    }

    /** What the caller's exception is, or null where the call succeeded. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** From the beginning of the call to its end, pauses included. */
    public Duration elapsed() {
        return elapsed;
    }

    /** How many attempts were begun; 0 where a {@link Interceptor#beforeCall} hook threw. */
    public int attempts() {
        return attempts;
    }

    /** Whether the caller gets a response. */
    public boolean isSuccess() {
        return failure == null;
    }
}
