package dev.plumbline.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** There was no complete response in time. */
@SuppressWarnings("serial")
public final class CallTimeoutException extends CallException {

    private final Duration timeout;

    /** Of the request, the time it was given, and whether the request had gone out by then. */
    public CallTimeoutException(
            Attempt attempt, Duration timeout, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(attempt, "had no complete response within " + timeout.toMillis() + " ms", mayHaveBeenProcessed, cause);
        this.timeout = timeout;
    }

    /** The time that the whole call was given. */
    public Duration timeout() {
        return timeout;
    }
}
