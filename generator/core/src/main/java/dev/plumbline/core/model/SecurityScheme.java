package dev.plumbline.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a caller is identified. */
public sealed interface SecurityScheme {

    /** A question about security schemes: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R bearer(Bearer bearer);

        R basic(Basic basic);

        R http(Http http);

        R apiKey(ApiKey apiKey);

        R oauth2(OAuth2 oauth2);

        R openIdConnect(OpenIdConnect openIdConnect);

        R mutualTls(MutualTls mutualTls);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    String name();

    @Nullable
    String description();

    /** {@code Authorization: Bearer <key>}. */
    record Bearer(String name, @Nullable String description) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bearer(this);
        }
    }

    /** {@code Authorization: Basic ...}: a user and a password. */
    record Basic(String name, @Nullable String description) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.basic(this);
        }
    }

    /** {@code Authorization}, by another scheme of HTTP. */
    record Http(String name, @Nullable String description, String scheme) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.http(this);
        }
    }

    /** A key in a header, query or cookie parameter. */
    record ApiKey(String name, @Nullable String description, Parameter.In in, String parameter)
            implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apiKey(this);
        }
    }

    /**
     * A token of OAuth 2.
     *
     * @param tokenUrl where a program gets one for itself, by the flow of client credentials; null where the document
     *     has no such flow
     * @param flows the flows that the document names, as OpenAPI calls them
     */
    record OAuth2(
            String name,
            @Nullable String description,
            @Nullable String tokenUrl,
            List<String> flows) implements SecurityScheme {

        public OAuth2 {
            flows = List.copyOf(flows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oauth2(this);
        }
    }

    /** A token of OpenID Connect. */
    record OpenIdConnect(String name, @Nullable String description, String url) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.openIdConnect(this);
        }
    }

    /** A certificate, which the connection shows. */
    record MutualTls(String name, @Nullable String description) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mutualTls(this);
        }
    }
}
