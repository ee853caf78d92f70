package dev.plumbline.runtime.intercept;

import dev.plumbline.runtime.http.HttpReply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended. At least one of reply and failure is there.
 *
 * @param reply the last attempt's response, whatever its status, or null where it has none
 * @param failure what the caller's exception is, or null where the call succeeded
 * @param elapsed from the beginning of the call to its end, pauses included
 * @param attempts how many attempts were begun; 0 where a {@link Interceptor#beforeCall} hook threw
 */
public record CallOutcome(
        @Nullable HttpReply reply, @Nullable Throwable failure, Duration elapsed, int attempts) {

    /** Whether the caller gets a response. */
    public boolean isSuccess() {
        return failure == null;
    }
}
