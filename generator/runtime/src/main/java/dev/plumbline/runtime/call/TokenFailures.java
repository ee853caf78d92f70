package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.TokenFailedException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Says to a call that waited for a token why there is none. */
final class TokenFailures {

    private TokenFailures() {}

    /** The token's text, if it is there. */
    static String revealed(
            CompletableFuture<AccessToken> token, Attempt attempt, SecurityScheme scheme, TokenSource source) {
        if (!token.isDone()) {
            throw new TokenFailedException(
                    attempt, scheme.name(), source.host(), "did not respond within the time of this call", 0);
        }
        try {
            return token.join().reveal();
        } catch (CompletionException | CancellationException e) {
            throw failed(e.getCause() == null ? e : e.getCause(), attempt, scheme, source);
        }
    }

    private static TokenFailedException failed(
            Throwable failure, Attempt attempt, SecurityScheme scheme, TokenSource source) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof CallException call) {
            return new TokenFailedException(attempt, scheme.name(), source.host(), call);
        }
        if (failure instanceof AccessTokens.Nonsense nonsense) {
            return new TokenFailedException(
                    attempt, scheme.name(), source.host(), nonsense.problem(), nonsense.status());
        }
        return new TokenFailedException(
                attempt,
                scheme.name(),
                source.host(),
                "could not be asked, for that threw " + failure.getClass().getName(),
                0);
    }
}
