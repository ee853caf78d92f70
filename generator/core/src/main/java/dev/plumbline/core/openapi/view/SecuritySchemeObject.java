package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Security Scheme Object.
 *
 * @param type null where it is none that OpenAPI knows, which is an error
 * @param name the header, query or cookie parameter of an API key
 * @param in where an API key travels: query, header or cookie
 * @param scheme the name of an HTTP authentication scheme, such as {@code basic}
 */
public record SecuritySchemeObject(
        Location at,
        @Nullable Type type,
        @Nullable String description,
        @Nullable String name,
        ParameterObject.@Nullable In in,
        @Nullable String scheme,
        @Nullable String bearerFormat,
        @Nullable Flows flows,
        @Nullable String openIdConnectUrl) {

    /** How a caller is identified. */
    public enum Type {
        API_KEY,
        HTTP,
        MUTUAL_TLS,
        OAUTH2,
        OPEN_ID_CONNECT
    }

    /** The OAuth Flows Object. */
    public record Flows(
            Location at,
            @Nullable Flow implicit,
            @Nullable Flow password,
            @Nullable Flow clientCredentials,
            @Nullable Flow authorizationCode,
            @Nullable Flow deviceAuthorization) {}

    /**
     * The OAuth Flow Object.
     *
     * @param scopes what each scope allows
     */
    public record Flow(
            Location at,
            @Nullable String authorizationUrl,
            @Nullable String tokenUrl,
            @Nullable String refreshUrl,
            Map<String, String> scopes) {

        public Flow {
            scopes = Immutable.of(scopes);
        }
    }
}
