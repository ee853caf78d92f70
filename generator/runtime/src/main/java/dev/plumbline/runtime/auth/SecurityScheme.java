package dev.plumbline.runtime.auth;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way to identify a caller, by the name that the document gives it. Immutable. */
public sealed interface SecurityScheme {

    /** Where a credential travels. */
    enum In {
        /** In a header. */
        HEADER,
        /** In the query. */
        QUERY,
        /** In a cookie. */
        COOKIE
    }

    /**
     * The place of a credential in a request.
     *
     * @param name of the header, parameter or cookie
     * @param prefix what stands there before the credential
     */
    record Place(In in, String name, String prefix) {

        private static Place authorization(String scheme) {
            return new Place(In.HEADER, "Authorization", scheme + " ");
        }
    }

    /** A token in {@code Authorization: Bearer <token>}. */
    static SecurityScheme bearer(String name) {
        return new Bearer(name);
    }

    /** A user and a password in {@code Authorization: Basic <Base64>} (RFC 7617). */
    static SecurityScheme basic(String name) {
        return new Basic(name);
    }

    /**
     * A text in {@code Authorization: <scheme> <text>}.
     *
     * @param scheme {@code bearer} and {@code basic} are the two above
     */
    static SecurityScheme http(String name, String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" -> bearer(name);
            case "basic" -> basic(name);
            default -> new Http(name, scheme);
        };
    }

    /** A key as it is, in a header, query parameter or cookie of this name. */
    static SecurityScheme apiKey(String name, In in, String parameter) {
        return new ApiKey(name, in, parameter);
    }

    /**
     * An access token of OAuth 2.
     *
     * @param tokenUrl where a token for client credentials is fetched, or null where the document has no such flow
     * @param scopes what the operation wants the token to be good for
     */
    static SecurityScheme oauth2(String name, @Nullable String tokenUrl, String... scopes) {
        return new OAuth2(name, tokenUrl, List.of(scopes));
    }

    /**
     * An access token of OpenID Connect.
     *
     * @param url where the provider describes itself
     */
    static SecurityScheme openIdConnect(String name, String url) {
        return new OpenIdConnect(name, url);
    }

    /** A certificate, which the transport shows: nothing of it stands in a request. */
    static SecurityScheme mutualTls(String name) {
        return new MutualTls(name);
    }

    /** The scheme's name in the document. */
    String name();

    /** Where the credential travels, or null where it is in no request. */
    @Nullable
    Place place();

    /** Takes the kinds apart: a new kind does not compile until every place has decided what to do with it. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * One method for each kind.
     *
     * @param <R> what they give
     */
    interface Visitor<R extends @Nullable Object> {

        R bearer(Bearer scheme);

        R basic(Basic scheme);

        R http(Http scheme);

        R apiKey(ApiKey scheme);

        R oauth2(OAuth2 scheme);

        R openIdConnect(OpenIdConnect scheme);

        R mutualTls(MutualTls scheme);
    }

    /** See {@link SecurityScheme#bearer}. */
    record Bearer(String name) implements SecurityScheme {

        @Override
        public Place place() {
            return Place.authorization("Bearer");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.bearer(this);
        }
    }

    /** See {@link SecurityScheme#basic}. */
    record Basic(String name) implements SecurityScheme {

        @Override
        public Place place() {
            return Place.authorization("Basic");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.basic(this);
        }
    }

    /** See {@link SecurityScheme#http}. */
    record Http(String name, String scheme) implements SecurityScheme {

        @Override
        public Place place() {
            return Place.authorization(scheme);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.http(this);
        }
    }

    /** See {@link SecurityScheme#apiKey}. */
    record ApiKey(String name, In in, String parameter) implements SecurityScheme {

        @Override
        public Place place() {
            return new Place(in, parameter, "");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.apiKey(this);
        }
    }

    /** See {@link SecurityScheme#oauth2}. */
    record OAuth2(String name, @Nullable String tokenUrl, List<String> scopes) implements SecurityScheme {

        @Override
        public Place place() {
            return Place.authorization("Bearer");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.oauth2(this);
        }
    }

    /** See {@link SecurityScheme#openIdConnect}. */
    record OpenIdConnect(String name, String url) implements SecurityScheme {

        @Override
        public Place place() {
            return Place.authorization("Bearer");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.openIdConnect(this);
        }
    }

    /** See {@link SecurityScheme#mutualTls}. */
    record MutualTls(String name) implements SecurityScheme {

        @Override
        public @Nullable Place place() {
            return null;
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.mutualTls(this);
        }
    }
}
