package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** The transport threw what is no {@link java.io.IOException}: a mistake in it. The request is not sent again. */
@SuppressWarnings("serial")
public final class TransportFailedException extends CallException {

    /** Of the request, what the transport did, and what it threw. */
    public TransportFailedException(Attempt attempt, String problem, @Nullable Throwable cause) {
        super(attempt, problem, true, cause);
    }
}
