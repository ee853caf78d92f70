package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A file or stream that the caller gave as a body, or as a part of one, could not be read while it was sent: it could
 * not be opened, broke off, or was not as long as was said. The call is not tried again. Where some of it was sent and
 * the request does harm when it is sent twice, this is the cause of an {@link OutcomeUnknownException}.
 */
@SuppressWarnings("serial")
public final class UnreadableBodyException extends CallException {

    /** Of a request whose body failed so. */
    public UnreadableBodyException(
            Attempt attempt, String problem, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(attempt, problem, mayHaveBeenProcessed, cause);
    }
}
