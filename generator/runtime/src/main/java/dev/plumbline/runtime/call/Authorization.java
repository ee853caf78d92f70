package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.GivenCredential;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.encoding.HeaderRules;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CredentialFailedException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the caller in one attempt: chosen of the operation's alternatives first, put into the request last,
 * with time between the two for tokens that have to be fetched. What the caller or an interceptor put into the request
 * is left as it is, and counts as a credential.
 */
final class Authorization {

    /** One credential on its way into a request: what the caller gives, or a token and where that comes from. */
    private static final class Proof {
        private final SecurityScheme scheme;
        private @Nullable GivenCredential given;
        private @Nullable TokenSource source;
        private @Nullable CompletableFuture<AccessToken> token;

        private Proof(SecurityScheme scheme) {
            this.scheme = scheme;
        }
    }

    private final ClientConfig config;
    private final AccessTokens tokens;
    private final List<Proof> proofs = new ArrayList<>(1);

    private Authorization(ClientConfig config, AccessTokens tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    /**
     * What the operation wants.
     *
     * @throws MissingSettingException if the client does not have all of any alternative
     */
    static Authorization choose(
            ClientConfig config, AccessTokens tokens, Operation<?> operation, RequestDraft request) {
        Authorization authorization = new Authorization(config, tokens);
        for (SecurityScheme scheme : authorization.chosen(operation, request)) {
            Credential credential = config.credential(scheme);
            if (scheme.in() != null && credential != null && !request.has(scheme)) {
                authorization.proofs.add(authorization.proof(scheme, credential));
            }
        }
        return authorization;
    }

    /** The first alternative that the client has all of; one that nothing is sent for only where there is no other. */
    private List<SecurityScheme> chosen(Operation<?> operation, RequestDraft request) {
        List<SecurityScheme> unsent = null;
        for (List<SecurityScheme> alternative : operation.security().alternatives()) {
            boolean held = true;
            boolean sent = false;
            for (SecurityScheme scheme : alternative) {
                held &= isHeld(scheme, request);
                sent |= scheme.in() != null;
            }
            if (held && sent) {
                return alternative;
            }
            unsent = held && unsent == null ? alternative : unsent;
        }
        if (unsent == null && !operation.security().isOptional()) {
            throw missing(operation, request);
        }
        return unsent == null ? List.of() : unsent;
    }

    /** What nothing is sent for is the transport's to show. */
    private boolean isHeld(SecurityScheme scheme, RequestDraft request) {
        return scheme.in() == null || request.has(scheme) || config.credential(scheme) != null;
    }

    private Proof proof(SecurityScheme scheme, Credential credential) {
        Proof proof = new Proof(scheme);
        if (credential instanceof ClientCredentials client) {
            if (!scheme.takesToken()) {
                throw misfit(scheme, "client credentials, but takes no access token");
            }
            proof.source = TokenSource.of(scheme, client);
            proof.token = tokens.get(proof.source);
        } else if (credential instanceof GivenCredential given) {
            if (given.isBasic() != scheme.isBasic()) {
                throw misfit(
                        scheme,
                        given.isBasic()
                                ? "a user and a password, but wants a key or token: give it Credential.key(...)"
                                : "a key, but wants a user and a password: give it Credential.basic(...)");
            }
            proof.given = given;
        }
        return proof;
    }

    private static InvalidSettingException misfit(SecurityScheme scheme, String problem) {
        return new InvalidSettingException(scheme.name(), "was given " + problem + ". Nothing was sent.");
    }

    private MissingSettingException missing(Operation<?> operation, RequestDraft request) {
        String apiKey = Setting.API_KEY.key();
        Set<String> names = new LinkedHashSet<>();
        Set<String> settings = new LinkedHashSet<>();
        List<String> wanted = new ArrayList<>();
        for (List<SecurityScheme> alternative : operation.security().alternatives()) {
            List<String> together = new ArrayList<>();
            for (SecurityScheme scheme : alternative) {
                together.add("`" + scheme.name() + "`");
                if (!isHeld(scheme, request)) {
                    names.add(scheme.name());
                    if (scheme.takesKey()) {
                        settings.add(apiKey);
                    }
                }
            }
            wanted.add(String.join(" with ", together));
        }
        if (names.equals(Set.of(apiKey))) {
            return new MissingSettingException(
                    apiKey,
                    operation.id() + " needs an API key, and none was given: call apiKey(...) on the client's builder"
                            + config.placesOf(Setting.API_KEY) + ". Nothing was sent.");
        }
        settings.addAll(names);
        List<String> methods = new ArrayList<>();
        for (String name : settings) {
            methods.add(name.equals(apiKey) ? "apiKey(...)" : "credential(\"" + name + "\", ...)");
        }
        return new MissingSettingException(
                names.iterator().next(),
                operation.id() + " needs " + String.join(", or ", wanted) + ", and nothing was given for `"
                        + String.join("` and `", names) + "`: call " + String.join(" or ", methods)
                        + " on the client's builder" + config.placesOf(List.copyOf(settings)) + ". Nothing was sent.");
    }

    /** Done when each token is there that had to be fetched, or could not be; null where none has to be waited for. */
    @Nullable
    CompletableFuture<?> pending() {
        CompletableFuture<?> pending = null;
        for (Proof proof : proofs) {
            if (proof.token != null && !proof.token.isDone()) {
                pending = pending == null ? proof.token.copy() : CompletableFuture.allOf(pending, proof.token);
            }
        }
        return pending;
    }

    /**
     * The request with what identifies its caller, in a copy: the next attempt may have another.
     *
     * @throws CredentialFailedException if it cannot be had
     */
    RequestDraft applied(RequestDraft request, Attempt attempt) {
        if (proofs.isEmpty()) {
            return request;
        }
        RequestDraft identified = request.copy();
        for (Proof proof : proofs) {
            if (!identified.has(proof.scheme)) {
                identified.put(proof.scheme, proof.scheme.prefix() + text(proof, attempt));
            }
        }
        return identified;
    }

    private String text(Proof proof, Attempt attempt) {
        if (proof.token != null && proof.source != null) {
            return AccessTokens.revealed(proof.token, attempt, proof.scheme, proof.source);
        }
        GivenCredential given = Objects.requireNonNull(proof.given);
        Object value = given.isFixed() ? given.get() : asked(given, proof.scheme, attempt);
        if (value instanceof UserPassword user) {
            return user.encoded();
        }
        return String.valueOf(value);
    }

    /** What the caller's supplier gives; whatever it throws says nothing but its class here. */
    private Object asked(GivenCredential given, SecurityScheme scheme, Attempt attempt) {
        Object value;
        try {
            value = given.get();
        } catch (RuntimeException e) {
            throw failed(
                    scheme,
                    attempt,
                    "its supplier threw " + e.getClass().getName(),
                    config.secrets().harmless(e));
        }
        if (value == null) {
            throw failed(scheme, attempt, "its supplier gave null", null);
        }
        if (value instanceof UserPassword user) {
            config.secrets().addLater(user);
            return user;
        }
        String key = (String) value;
        String problem = HeaderRules.keyProblem(key);
        if (problem != null) {
            throw failed(scheme, attempt, "what its supplier gave " + problem, null);
        }
        config.secrets().addLater(key);
        return key;
    }

    private static CredentialFailedException failed(
            SecurityScheme scheme, Attempt attempt, String problem, @Nullable Throwable cause) {
        return new CredentialFailedException(
                attempt, scheme.name(), "got no credential for `" + scheme.name() + "`: " + problem, cause);
    }

    /** The server did not accept the request: fetched tokens are not used again. Says whether there is any. */
    boolean forgetTokens() {
        boolean any = false;
        for (Proof proof : proofs) {
            if (proof.source != null && proof.token != null) {
                tokens.forget(proof.source, proof.token);
                any = true;
            }
        }
        return any;
    }
}
