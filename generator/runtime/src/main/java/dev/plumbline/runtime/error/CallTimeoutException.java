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
        this(
                attempt,
                timeout,
                "had no complete response within " + timeout.toMillis() + " ms",
                mayHaveBeenProcessed,
                cause);
    }

    private CallTimeoutException(
            Attempt attempt,
            Duration timeout,
            String problem,
            boolean mayHaveBeenProcessed,
            @Nullable Throwable cause) {
        super(attempt, problem, mayHaveBeenProcessed, cause);
        this.timeout = timeout;
    }

    /** Of a response that began in time, and the time in which nothing more of it came. */
    public static CallTimeoutException idle(Attempt attempt, Duration timeout, @Nullable Throwable cause) {
        return new CallTimeoutException(
                attempt, timeout, "sent nothing more of its response for " + timeout.toMillis() + " ms", true, cause);
    }

    /** The time that the whole call was given; of a stream, each pause in it. */
    public Duration timeout() {
        return timeout;
    }
}
