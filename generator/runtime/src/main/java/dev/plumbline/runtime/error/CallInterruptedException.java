package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted. Its interrupt flag is set again. */
@SuppressWarnings("serial")
public final class CallInterruptedException extends CallException {

    /** Of the request, and whether it had gone out by then. */
    public CallInterruptedException(Attempt attempt, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(attempt, "was interrupted", mayHaveBeenProcessed, cause);
    }
}
