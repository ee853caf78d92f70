package dev.plumbline.runtime.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client that fetches access tokens with its own id and secret (RFC 6749, section 4.4). A token is fetched when a call
 * needs it, over the client's transport, and kept until shortly before it expires; a token that the server refuses with
 * 401 is fetched anew, once for each call. Immutable; each method gives a new value.
 */
public final class ClientCredentials implements Credential {

    private final String id;
    private final String secret;
    private final @Nullable String tokenUrl;
    private final @Nullable List<String> scopes;
    private final boolean inBody;
    private final boolean cleartext;

    private ClientCredentials(
            String id,
            String secret,
            @Nullable String tokenUrl,
            @Nullable List<String> scopes,
            boolean inBody,
            boolean cleartext) {
        this.id = id;
        this.secret = secret;
        this.tokenUrl = tokenUrl;
        this.scopes = scopes;
        this.inBody = inBody;
        this.cleartext = cleartext;
    }

    /** The client's id and secret, as the provider gave them. */
    public static ClientCredentials of(String id, String secret) {
        return new ClientCredentials(id, secret, null, null, false, false);
    }

    /** Where tokens are fetched, in place of the document's own URL; {@code https}, or this machine. */
    public ClientCredentials withTokenUrl(String url) {
        return new ClientCredentials(id, secret, url, scopes, inBody, cleartext);
    }

    /** What the tokens are to be good for, in place of what the operations want; none for what the server gives. */
    public ClientCredentials withScopes(String... scopes) {
        return new ClientCredentials(id, secret, tokenUrl, List.of(scopes), inBody, cleartext);
    }

    /** Sends id and secret in the body, for servers that do not know {@code Authorization: Basic}. */
    public ClientCredentials withBody() {
        return new ClientCredentials(id, secret, tokenUrl, scopes, true, cleartext);
    }

    /** Lets id and secret go over {@code http} to another machine, where everybody on the way can read them. */
    public ClientCredentials withCleartext() {
        return new ClientCredentials(id, secret, tokenUrl, scopes, inBody, true);
    }

    /** The client's id. */
    public String id() {
        return id;
    }

    /** The secret itself, for the request alone. */
    public String reveal() {
        return secret;
    }

    /** Where tokens are fetched, or null for the document's own URL. */
    public @Nullable String tokenUrl() {
        return tokenUrl;
    }

    /** What the tokens are to be good for, or else this. */
    public List<String> scopesOr(List<String> otherwise) {
        return scopes == null ? otherwise : scopes;
    }

    /** Whether id and secret travel in the body. */
    public boolean isInBody() {
        return inBody;
    }

    /** Whether they may travel where others can read them. */
    public boolean isCleartextAllowed() {
        return cleartext;
    }

    /** Id and secret in Base64, each encoded as in a form before that (RFC 6749, section 2.3.1). */
    public String encoded() {
        return Base64.getEncoder().encodeToString((form(id) + ":" + form(secret)).getBytes(StandardCharsets.US_ASCII));
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
