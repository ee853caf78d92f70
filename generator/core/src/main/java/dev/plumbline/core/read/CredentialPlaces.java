package dev.plumbline.core.read;

import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.openapi.view.ParameterObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the credentials that are shown together stand in a request; each place has room for one. */
final class CredentialPlaces {

    private static final String AUTHORIZATION = "HEADER authorization";

    private final Map<String, String> schemes = new LinkedHashMap<>();

    private CredentialPlaces() {}

    static CredentialPlaces of(List<SecurityScheme> schemes) {
        CredentialPlaces credentials = new CredentialPlaces();
        schemes.forEach(scheme ->
                scheme.accept(new Place()).ifPresent(place -> credentials.schemes.putIfAbsent(place, scheme.name())));
        return credentials;
    }

    /** The scheme whose credential stands there; empty where none does. */
    Optional<String> at(ParameterObject.In in, String name) {
        return in == ParameterObject.In.PATH
                ? Optional.empty()
                : Optional.ofNullable(schemes.get(place(in.name(), name)));
    }

    /** The scheme that has taken another one's place; empty where the place is its own, or the connection shows it. */
    Optional<String> instead(SecurityScheme scheme) {
        return scheme.accept(new Place()).map(schemes::get).filter(first -> !first.equals(scheme.name()));
    }

    private static String place(String in, String name) {
        return in + " " + (in.equals("HEADER") ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** Empty for what the connection shows. */
    private static final class Place implements SecurityScheme.Visitor<Optional<String>> {

        @Override
        public Optional<String> bearer(SecurityScheme.Bearer bearer) {
            return Optional.of(AUTHORIZATION);
        }

        @Override
        public Optional<String> basic(SecurityScheme.Basic basic) {
            return Optional.of(AUTHORIZATION);
        }

        @Override
        public Optional<String> http(SecurityScheme.Http http) {
            return Optional.of(AUTHORIZATION);
        }

        @Override
        public Optional<String> apiKey(SecurityScheme.ApiKey apiKey) {
            return Optional.of(place(apiKey.in().name(), apiKey.parameter()));
        }

        @Override
        public Optional<String> oauth2(SecurityScheme.OAuth2 oauth2) {
            return Optional.of(AUTHORIZATION);
        }

        @Override
        public Optional<String> openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return Optional.of(AUTHORIZATION);
        }

        @Override
        public Optional<String> mutualTls(SecurityScheme.MutualTls mutualTls) {
            return Optional.empty();
        }
    }
}
