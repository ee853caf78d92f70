package dev.plumbline.runtime.auth;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way to identify a caller, by the name that the document gives it. Immutable. */
public final class SecurityScheme {

    /** Where a credential travels. */
    public enum In {
        /** In a header. */
        HEADER,

        /** In the query. */
        QUERY,

        /** In a cookie. */
        COOKIE
    }

    private static final String BEARER = "Bearer";
    private static final String BASIC = "Basic";

    private final String name;
    private final @Nullable In in;
    private final String parameter;
    private final String prefix;
    private final boolean key;
    private final @Nullable String tokenUrl;
    private final List<String> scopes;

    private SecurityScheme(
            String name,
            @Nullable In in,
            String parameter,
            String prefix,
            boolean key,
            @Nullable String tokenUrl,
            List<String> scopes) {
        this.name = name;
        this.in = in;
        this.parameter = parameter;
        this.prefix = prefix;
        this.key = key;
        this.tokenUrl = tokenUrl;
        this.scopes = scopes;
    }

    private static SecurityScheme authorization(
            String name, String scheme, boolean key, @Nullable String tokenUrl, String... scopes) {
        return new SecurityScheme(name, In.HEADER, "Authorization", scheme + " ", key, tokenUrl, List.of(scopes));
    }

    /** A token in {@code Authorization: Bearer <token>}. */
    public static SecurityScheme bearer(String name) {
        return authorization(name, BEARER, true, null);
    }

    /** A user and a password in {@code Authorization: Basic <Base64>} (RFC 7617). */
    public static SecurityScheme basic(String name) {
        return authorization(name, BASIC, false, null);
    }

    /**
     * A text in {@code Authorization: <scheme> <text>}. Whichever text a scheme of another name wants, it is not a key.
     *
     * @param scheme {@code bearer} and {@code basic} are the two above
     */
    public static SecurityScheme http(String name, String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" -> bearer(name);
            case "basic" -> basic(name);
            default -> authorization(name, scheme, false, null);
        };
    }

    /** A key as it is, in a header, query parameter or cookie of this name. */
    public static SecurityScheme apiKey(String name, In in, String parameter) {
        return new SecurityScheme(name, in, parameter, "", true, null, List.of());
    }

    /**
     * An access token of OAuth 2.
     *
     * @param tokenUrl where a token for client credentials is fetched, or null where the document has no such flow
     * @param scopes what the operation wants the token to be good for
     */
    public static SecurityScheme oauth2(String name, @Nullable String tokenUrl, String... scopes) {
        return authorization(name, BEARER, true, tokenUrl, scopes);
    }

    /**
     * An access token of OpenID Connect.
     *
     * @param url where the provider describes itself: for people, nothing is fetched there
     */
    public static SecurityScheme openIdConnect(String name, String url) {
        return bearer(name);
    }

    /** A certificate, which the transport shows: nothing of it stands in a request. */
    public static SecurityScheme mutualTls(String name) {
        return new SecurityScheme(name, null, "", "", false, null, List.of());
    }

    /** The scheme's name in the document. */
    public String name() {
        return name;
    }

    /** Where the credential travels, or null where it is in no request. */
    public @Nullable In in() {
        return in;
    }

    /** The name of the header, query parameter or cookie that it travels in. */
    public String parameter() {
        return parameter;
    }

    /** What stands there before the credential. */
    public String prefix() {
        return prefix;
    }

    /** Whether a key or a token is all it wants, so that the client's API key may stand for it. */
    public boolean takesKey() {
        return key;
    }

    /** Whether it wants a user and a password. */
    public boolean isBasic() {
        return prefix.equals(BASIC + " ");
    }

    /** Whether it takes an access token. */
    public boolean takesToken() {
        return prefix.equals(BEARER + " ");
    }

    /** Where the document says that tokens are fetched, or null. */
    public @Nullable String tokenUrl() {
        return tokenUrl;
    }

    /** What the operation wants a token to be good for. */
    public List<String> scopes() {
        return scopes;
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
