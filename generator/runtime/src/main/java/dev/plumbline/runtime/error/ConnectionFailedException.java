package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** The connection could not be made, or was lost. */
@SuppressWarnings("serial")
public final class ConnectionFailedException extends CallException {

    /** Of the request, what went wrong with its connection, and whether the request had gone out by then. */
    public ConnectionFailedException(
            Attempt attempt, String problem, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(attempt, problem, mayHaveBeenProcessed, cause);
    }
}
