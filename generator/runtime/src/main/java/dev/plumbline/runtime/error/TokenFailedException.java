package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * No access token could be fetched: the token endpoint refused, failed, took too long or responded with nonsense. The
 * request that needs the token was not sent. What happened is the cause, where it is an exception of its own.
 */
@SuppressWarnings("serial")
public final class TokenFailedException extends CredentialFailedException {

    private final int status;
    private final @Nullable String error;

    /** Of the request, the name of the security scheme, and what the token endpoint did, without a secret. */
    public TokenFailedException(Attempt attempt, String scheme, String host, String problem, int status) {
        super(attempt, scheme, "got no access token: " + host + " " + problem, null);
        this.status = status;
        this.error = null;
    }

    /** Of the request, the name of the security scheme, and how the call for the token ended. */
    public TokenFailedException(Attempt attempt, String scheme, String host, CallException failure) {
        super(attempt, scheme, "got no access token: " + host + " " + problem(failure), failure);
        this.status = failure instanceof ApiStatusException refusal ? refusal.status() : 0;
        this.error = failure instanceof ApiStatusException refusal
                ? refusal.details().message()
                : null;
    }

    private static String problem(CallException failure) {
        return failure instanceof RedirectException redirect
                ? "responded with HTTP " + redirect.status() + ", a redirect, which is not followed"
                : failure.problemText();
    }

    /** The HTTP status of the token endpoint's response, or 0 where there is none. */
    public int status() {
        return status;
    }

    /** What the token endpoint calls the problem, {@code invalid_client}, or null where it does not say. */
    public @Nullable String error() {
        return error;
    }
}
