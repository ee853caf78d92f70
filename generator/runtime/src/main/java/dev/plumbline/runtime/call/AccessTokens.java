package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.TokenFailedException;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.retry.RetryBudget;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The access tokens of a client's calls: each is fetched once for all that need it, by a call that belongs to none of
 * them, so that the end of one does not take the token from the others. What fetches it is the pipeline of any call,
 * without interceptors and log. Safe for all threads.
 */
final class AccessTokens {

    private static final String NAME = "accessToken";

    private final ClientConfig config;
    private final Transport transport;
    private final CallEnvironment environment;
    private final JsonBodies json;
    private final Map<TokenSource, CompletableFuture<AccessToken>> known = new ConcurrentHashMap<>();

    AccessTokens(
            ClientConfig config, Transport transport, ResponseReader responses, RetryBudget budget, JsonBodies json) {
        this.config = config;
        this.transport = transport;
        this.environment = new CallEnvironment(config, List.of(), responses, budget, this);
        this.json = json;
    }

    /** The token, which may be on its way. The future is shared: nobody may cancel it. */
    CompletableFuture<AccessToken> get(TokenSource source) {
        CompletableFuture<AccessToken> fresh = new CompletableFuture<>();
        CompletableFuture<AccessToken> token =
                known.compute(source, (key, last) -> last != null && isUsable(last) ? last : fresh);
        if (token == fresh) {
            fetch(source, fresh);
        }
        return token;
    }

    /** A token that is on its way is waited for; one that did not come is asked for again. */
    private boolean isUsable(CompletableFuture<AccessToken> token) {
        if (!token.isDone()) {
            return true;
        }
        return !token.isCompletedExceptionally()
                && token.join().isFresh(config.timekeeper().nanos());
    }

    /** The server refused the token: the next call fetches a new one, unless another has done so by now. */
    void forget(TokenSource source, CompletableFuture<AccessToken> token) {
        known.remove(source, token);
    }

    private void fetch(TokenSource source, CompletableFuture<AccessToken> token) {
        try {
            long asked = config.timekeeper().nanos();
            new AsyncCall<>(transport, config.timekeeper(), call(source))
                    .start()
                    .whenComplete((response, failure) -> {
                        if (failure != null) {
                            token.completeExceptionally(failure);
                        } else {
                            complete(token, response, asked);
                        }
                    });
        } catch (RuntimeException | Error e) {
            token.completeExceptionally(e);
        }
    }

    private OngoingCall<@Nullable Void> call(TokenSource source) {
        RequestHeaders headers = new RequestHeaders()
                .put("Accept", "application/json")
                .put("Content-Type", "application/x-www-form-urlencoded")
                .put("User-Agent", config.userAgent());
        if (!source.client().isInBody()) {
            headers.put("Authorization", "Basic " + source.client().encoded());
        }
        String path = source.url().getRawPath();
        Attempt attempt = new Attempt(NAME, "POST", path.isEmpty() ? "/" : path, true);
        Operation<@Nullable Void> operation =
                Operation.withoutContent("POST", NAME, path).build();
        RequestDraft draft = new RequestDraft(
                "POST",
                source.url().toString(),
                headers,
                new QueryString(),
                HttpBody.of(source.body()),
                operation.keyHeader());
        return new OngoingCall<>(
                environment,
                operation,
                new PreparedCall(attempt, draft, CallOptions.none().withResponseValidation(false), config));
    }

    /** The response's text stays here: it has the token, wherever that stands in it. */
    private void complete(CompletableFuture<AccessToken> token, ApiResponse<?> response, long asked) {
        try {
            AccessToken fetched = AccessToken.of(json.read(response.body()), asked);
            config.secrets().addLater(fetched.reveal());
            token.complete(fetched);
        } catch (JacksonException e) {
            token.complete(AccessToken.none(response.status(), "with what is not JSON"));
        } catch (IllegalArgumentException e) {
            token.complete(AccessToken.none(response.status(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | Error e) {
            token.completeExceptionally(e);
        }
    }

    /** The token's text, if it is there; else it is said to the call that waited for it why there is none. */
    static String revealed(
            CompletableFuture<AccessToken> token, Attempt attempt, SecurityScheme scheme, TokenSource source) {
        if (!token.isDone()) {
            throw new TokenFailedException(
                    attempt, scheme.name(), source.host(), "did not respond within the time of this call", 0);
        }
        try {
            AccessToken fetched = token.join();
            String problem = fetched.problem();
            if (problem != null) {
                throw new TokenFailedException(attempt, scheme.name(), source.host(), problem, fetched.status());
            }
            return fetched.reveal();
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
        return new TokenFailedException(
                attempt,
                scheme.name(),
                source.host(),
                "could not be asked, for that threw " + failure.getClass().getName(),
                0);
    }
}
