package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The server may have acted on the request, its response does not say what became of it, and sending it again could do
 * it, and bill it, twice. Look up what the request may have created, or ask the provider; do not send it again.
 *
 * <p>What happened is the cause: {@link ConnectionFailedException}, {@link CallTimeoutException}, {@link
 * CallInterruptedException}, {@link UnreadableBodyException}, {@link TransportFailedException}, or an {@link ApiStatusException} such as {@link
 * ServerErrorException}. These come by
 * themselves, and never in this exception, where the request was not processed or can be sent twice without harm.
 */
@SuppressWarnings("serial")
public final class OutcomeUnknownException extends CallException {

    private final CallException failure;

    /** Of what happened to a request that is not to be sent twice. */
    public OutcomeUnknownException(CallException failure) {
        super(failure.attempt(), failure.problemText(), true, failure.attempt().advice(true), failure);
        this.failure = failure;
    }

    /** What happened; the cause. */
    public CallException failure() {
        return failure;
    }

    @Override
    public @Nullable String requestId() {
        return failure.requestId();
    }
}
