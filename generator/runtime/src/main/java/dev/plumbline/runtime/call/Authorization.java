package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.encoding.KeyRules;
import dev.plumbline.runtime.error.Attempt;
import dev.plumbline.runtime.error.CredentialFailedException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the caller in one attempt: chosen of the operation's alternatives first, put into the request last,
 * with time between the two for tokens that have to be fetched. What the caller or an interceptor put into the request
 * is left as it is, and counts as a credential.
 */
final class Authorization {

    private static final Authorization NONE = new Authorization(List.of());

    private final List<Proof> proofs;

    private Authorization(List<Proof> proofs) {
        this.proofs = proofs;
    }

    /**
     * What the operation wants.
     *
     * @throws MissingSettingException if the client does not have all of any alternative
     */
    static Authorization choose(
            ClientConfig config, AccessTokens tokens, Operation<?> operation, RequestDraft request) {
        Security security = operation.security();
        if (security.alternatives().isEmpty()) {
            return NONE;
        }
        List<SecurityScheme> chosen = null;
        for (List<SecurityScheme> alternative : security.alternatives()) {
            boolean isHeld = alternative.stream().allMatch(scheme -> isHeld(config, scheme, request));
            boolean isSent = alternative.stream().anyMatch(scheme -> scheme.place() != null);
            if (isHeld && (isSent || chosen == null)) {
                chosen = alternative;
                if (isSent) {
                    break;
                }
            }
        }
        if (chosen != null) {
            return of(config, tokens, chosen, request);
        }
        if (security.isOptional()) {
            return NONE;
        }
        throw missing(config, operation, request);
    }

    /** What nothing is sent for is the transport's to show; a credential is preferred to it. */
    private static boolean isHeld(ClientConfig config, SecurityScheme scheme, RequestDraft request) {
        SecurityScheme.Place place = scheme.place();
        return place == null || request.has(place) || config.credential(scheme) != null;
    }

    private static Authorization of(
            ClientConfig config, AccessTokens tokens, List<SecurityScheme> schemes, RequestDraft request) {
        List<Proof> proofs = new ArrayList<>(schemes.size());
        for (SecurityScheme scheme : schemes) {
            SecurityScheme.Place place = scheme.place();
            Credential credential = config.credential(scheme);
            if (place != null && credential != null && !request.has(place)) {
                proofs.add(credential.accept(new Reader(config, tokens, scheme, place)));
            }
        }
        return new Authorization(proofs);
    }

    private static MissingSettingException missing(ClientConfig config, Operation<?> operation, RequestDraft request) {
        List<SecurityScheme> missing = operation.security().alternatives().stream()
                .flatMap(List::stream)
                .filter(scheme -> !isHeld(config, scheme, request))
                .distinct()
                .toList();
        List<String> names =
                missing.stream().map(SecurityScheme::name).distinct().toList();
        if (names.equals(List.of(Setting.API_KEY.key()))) {
            return new MissingSettingException(
                    Setting.API_KEY.key(),
                    operation.id() + " needs an API key, and none was given: call apiKey(...) on the client's builder"
                            + config.placesOf(Setting.API_KEY) + ". Nothing was sent.");
        }
        List<String> settings = Stream.concat(
                        missing.stream()
                                .filter(ClientConfig::takesApiKey)
                                .limit(1)
                                .map(scheme -> Setting.API_KEY.key()),
                        names.stream())
                .distinct()
                .toList();
        String methods = settings.stream()
                .map(name -> name.equals(Setting.API_KEY.key()) ? "apiKey(...)" : "credential(\"" + name + "\", ...)")
                .collect(Collectors.joining(" or "));
        return new MissingSettingException(
                names.get(0),
                operation.id() + " needs " + alternatives(operation) + ", and nothing was given for "
                        + quoted(names, " and ") + ": call " + methods + " on the client's builder"
                        + config.placesOf(settings) + ". Nothing was sent.");
    }

    private static String alternatives(Operation<?> operation) {
        return operation.security().alternatives().stream()
                .map(schemes ->
                        quoted(schemes.stream().map(SecurityScheme::name).toList(), " with "))
                .collect(Collectors.joining(", or "));
    }

    private static String quoted(List<String> names, String between) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(between));
    }

    /** Done when each token is there that had to be fetched, or could not be; null where none has to be waited for. */
    @Nullable
    CompletableFuture<?> pending() {
        List<CompletableFuture<AccessToken>> tokens = proofs.stream()
                .flatMap(proof -> Stream.ofNullable(proof.token()))
                .filter(token -> !token.isDone())
                .toList();
        return tokens.isEmpty() ? null : CompletableFuture.allOf(tokens.toArray(CompletableFuture[]::new));
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
            if (!identified.has(proof.place())) {
                identified.put(proof.place(), proof.place().prefix() + proof.text(attempt));
            }
        }
        return identified;
    }

    /** The server did not accept the request: fetched tokens are not used again. Says whether there is any. */
    boolean forgetTokens() {
        return proofs.stream().filter(Proof::forget).count() > 0;
    }

    /** One credential on its way into a request. */
    private abstract static class Proof {

        final ClientConfig config;
        final SecurityScheme scheme;
        private final SecurityScheme.Place place;

        Proof(ClientConfig config, SecurityScheme scheme, SecurityScheme.Place place) {
            this.config = config;
            this.scheme = scheme;
            this.place = place;
        }

        SecurityScheme.Place place() {
            return place;
        }

        abstract String text(Attempt attempt);

        @Nullable
        CompletableFuture<AccessToken> token() {
            return null;
        }

        boolean forget() {
            return false;
        }

        CredentialFailedException failed(Attempt attempt, String problem, @Nullable Throwable cause) {
            return new CredentialFailedException(
                    attempt, scheme.name(), "got no credential for `" + scheme.name() + "`: " + problem, cause);
        }

        /** What the caller's supplier gives; whatever it throws says nothing but its class here. */
        <V> V asked(Supplier<V> supplier, Attempt attempt) {
            V value;
            try {
                value = supplier.get();
            } catch (RuntimeException e) {
                throw failed(
                        attempt,
                        "its supplier threw " + e.getClass().getName(),
                        config.secrets().harmless(e));
            }
            if (value == null) {
                throw failed(attempt, "its supplier gave null", null);
            }
            return value;
        }
    }

    private static final class KeyProof extends Proof {

        private final Supplier<String> key;
        private final boolean fixed;

        KeyProof(Reader reader, Supplier<String> key, boolean fixed) {
            super(reader.config, reader.scheme, reader.place);
            this.key = key;
            this.fixed = fixed;
        }

        @Override
        String text(Attempt attempt) {
            if (fixed) {
                return key.get();
            }
            String given = asked(key, attempt);
            String problem = KeyRules.problem(given);
            if (problem != null) {
                throw failed(attempt, "what its supplier gave " + problem, null);
            }
            config.secrets().addLater(given);
            return given;
        }
    }

    private static final class BasicProof extends Proof {

        private final Supplier<UserPassword> user;
        private final boolean fixed;

        BasicProof(Reader reader, Supplier<UserPassword> user, boolean fixed) {
            super(reader.config, reader.scheme, reader.place);
            this.user = user;
            this.fixed = fixed;
        }

        @Override
        String text(Attempt attempt) {
            UserPassword given = fixed ? user.get() : asked(user, attempt);
            if (!fixed) {
                config.secrets().addLater(given);
            }
            return given.encoded();
        }
    }

    private static final class TokenProof extends Proof {

        private final AccessTokens tokens;
        private final TokenSource source;
        private final CompletableFuture<AccessToken> token;

        TokenProof(Reader reader, TokenSource source) {
            super(reader.config, reader.scheme, reader.place);
            this.tokens = reader.tokens;
            this.source = source;
            this.token = tokens.get(source);
        }

        @Override
        String text(Attempt attempt) {
            return TokenFailures.revealed(token, attempt, scheme, source);
        }

        @Override
        CompletableFuture<AccessToken> token() {
            return token;
        }

        @Override
        boolean forget() {
            tokens.forget(source, token);
            return true;
        }
    }

    /** Makes the proof for a scheme of the credential that the caller gave for it, where the one fits the other. */
    private record Reader(ClientConfig config, AccessTokens tokens, SecurityScheme scheme, SecurityScheme.Place place)
            implements Credential.Visitor<Proof> {

        @Override
        public Proof key(Supplier<String> key, boolean fixed) {
            if (scheme instanceof SecurityScheme.Basic) {
                throw misfit("a key, but wants a user and a password: give it Credential.basic(...)");
            }
            return new KeyProof(this, key, fixed);
        }

        @Override
        public Proof basic(Supplier<UserPassword> user, boolean fixed) {
            if (!(scheme instanceof SecurityScheme.Basic)) {
                throw misfit("a user and a password, but wants a key or token: give it Credential.key(...)");
            }
            return new BasicProof(this, user, fixed);
        }

        @Override
        public Proof clientCredentials(ClientCredentials credentials) {
            if (!place.prefix().equals("Bearer ")) {
                throw misfit("client credentials, but takes no access token");
            }
            return new TokenProof(this, TokenSource.of(scheme, credentials));
        }

        private InvalidSettingException misfit(String problem) {
            return new InvalidSettingException(scheme.name(), "was given " + problem + ". Nothing was sent.");
        }
    }
}
