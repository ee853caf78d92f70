package dev.plumbline.runtime.intercept;

import dev.plumbline.runtime.http.HttpReply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How an attempt ended. At least one of reply and failure is there. */
public final class AttemptOutcome {
    private final @Nullable HttpReply reply;
    private final @Nullable Throwable failure;
    private final Duration elapsed;
    private final @Nullable Duration pause;

    /**
     * Of its parts.
     *
     * @param reply the response, whatever its status, or null where there is none; its body must not be changed. Of a response
     *     that is read while it comes it is the head: {@link HttpReply#streamed()}
     * @param failure why the attempt is no success, or null: a status that is none, a lost connection, a cancelled future
     * @param elapsed from before the first {@link Interceptor#beforeAttempt} hook to the last byte of the response
     * @param pause how long until the next attempt, or null where there is none
     */
    public AttemptOutcome(
            @Nullable HttpReply reply, @Nullable Throwable failure, Duration elapsed, @Nullable Duration pause) {
        this.reply = reply;
        this.failure = failure;
        this.elapsed = elapsed;
        this.pause = pause;
    }

    /**
     * The response, whatever its status, or null where there is none; its body must not be changed. Of a
     * response that is read while it comes it is the head: {@link HttpReply#streamed()}.
     */
    public @Nullable HttpReply reply() {
        return reply;
    }

    /** Why the attempt is no success, or null: a status that is none, a lost connection, a cancelled future. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** From before the first {@link Interceptor#beforeAttempt} hook to the last byte of the response. */
    public Duration elapsed() {
        return elapsed;
    }

    /** How long until the next attempt, or null where there is none. */
    public @Nullable Duration pause() {
        return pause;
    }

    /** Whether there will be another attempt. */
    public boolean isRepeated() {
        return pause != null;
    }
}
