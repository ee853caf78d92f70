package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** A credential that the request needs could not be had: a supplier of the caller's gave none. The request was not sent. */
@SuppressWarnings("serial")
public class CredentialFailedException extends CallException {

    private final String scheme;

    /** Of the request, the name of the security scheme, and what went wrong, without a secret. */
    public CredentialFailedException(Attempt attempt, String scheme, String problem, @Nullable Throwable cause) {
        super(
                attempt,
                problem,
                false,
                attempt.earlierMayHaveBeenProcessed() ? attempt.advice(true) : "The request itself was not sent.",
                cause);
        this.scheme = scheme;
    }

    /** The name of the security scheme in the document. */
    public String scheme() {
        return scheme;
    }
}
