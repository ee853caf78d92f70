package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.SecurityRequirementObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flow;
import dev.plumbline.core.openapi.view.SecuritySchemeObject.Flows;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how callers are identified: the schemes, and for each operation the alternatives of them. */
final class SecurityReader {

    private final OpenApiDocument document;
    private final ProblemReporter reporter;
    private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    SecurityReader(OpenApiDocument document, ProblemReporter reporter) {
        this.document = document;
        this.reporter = reporter;
        document.securitySchemes()
                .forEach((name, scheme) -> scheme(name, scheme).ifPresent(read -> schemes.put(name, read)));
    }

    /** What callers of the operation have to show; notes which schemes that takes. */
    Security of(Route route) {
        Optional<List<SecurityRequirementObject>> own = route.operation().security();
        Location at = (own.isPresent() ? route.at() : document.at()).child("security");
        List<SecurityRequirementObject> written = own.orElse(document.security());
        List<Security.Alternative> alternatives = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (SecurityRequirementObject requirement : written) {
            List<String> missing = requirement.schemes().keySet().stream()
                    .filter(name -> !schemes.containsKey(name))
                    .toList();
            if (missing.isEmpty()) {
                alternatives.add(alternative(requirement, at));
            }
            unknown.addAll(missing);
        }
        unknown.stream().distinct().forEach(name -> unknown(name, at, alternatives.isEmpty()));
        return alternatives.isEmpty() ? Security.NONE : new Security(alternatives);
    }

    /** Where the credentials that an operation may take stand. */
    CredentialPlaces credentials(Security security) {
        return CredentialPlaces.of(named(security.alternatives().stream()
                .flatMap(alternative -> alternative.requirements().stream())
                .map(Security.Requirement::scheme)
                .distinct()));
    }

    private List<SecurityScheme> named(Stream<String> names) {
        return names.flatMap(name -> Stream.ofNullable(schemes.get(name))).toList();
    }

    private Security.Alternative alternative(SecurityRequirementObject requirement, Location at) {
        used.addAll(requirement.schemes().keySet());
        List<SecurityScheme> together = named(requirement.schemes().keySet().stream());
        CredentialPlaces credentials = CredentialPlaces.of(together);
        together.forEach(scheme -> credentials
                .instead(scheme)
                .ifPresent(first -> reporter.warning(
                        "CredentialWithoutPlace",
                        at,
                        "\"" + first + "\" and \"" + scheme.name() + "\" are asked for together and stand in the same"
                                + " place of a request, so only \"" + first + "\" is sent",
                        "write them as two alternatives, or take one of them out")));
        return new Security.Alternative(requirement.schemes().entrySet().stream()
                .map(scheme -> new Security.Requirement(scheme.getKey(), scheme.getValue()))
                .toList());
    }

    private void unknown(String name, Location at, boolean nothingLeft) {
        reporter.warning(
                "UnknownSecurityScheme",
                at,
                "there is no security scheme \"" + name + "\" that can be read, so "
                        + (nothingLeft ? "nothing is sent that identifies the caller" : "what names it is left out"),
                "describe it in components.securitySchemes, or correct the name");
    }

    /** The schemes that operations use, in document order. */
    List<SecurityScheme> schemes() {
        return schemes.values().stream()
                .filter(scheme -> used.contains(scheme.name()))
                .toList();
    }

    private static Optional<SecurityScheme> scheme(String name, SecuritySchemeObject scheme) {
        if (scheme.type() == null) {
            return Optional.empty();
        }
        String description = scheme.description();
        return switch (scheme.type()) {
            case HTTP -> http(name, description, scheme.scheme());
            case API_KEY -> apiKey(name, scheme);
            case OAUTH2 -> Optional.of(oauth2(name, description, scheme.flows()));
            case OPEN_ID_CONNECT ->
                Optional.of(new SecurityScheme.OpenIdConnect(
                        name, description, scheme.openIdConnectUrl() == null ? "" : scheme.openIdConnectUrl()));
            case MUTUAL_TLS -> Optional.of(new SecurityScheme.MutualTls(name, description));
        };
    }

    private static Optional<SecurityScheme> http(String name, @Nullable String description, @Nullable String scheme) {
        if (scheme == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (scheme.toLowerCase(Locale.ROOT)) {
                    case "bearer" -> new SecurityScheme.Bearer(name, description);
                    case "basic" -> new SecurityScheme.Basic(name, description);
                    default -> new SecurityScheme.Http(name, description, scheme);
                });
    }

    private static Optional<SecurityScheme> apiKey(String name, SecuritySchemeObject scheme) {
        String parameter = scheme.name();
        ParameterObject.In in = scheme.in();
        if (parameter == null || in == null || in == ParameterObject.In.PATH) {
            return Optional.empty();
        }
        return Optional.of(
                new SecurityScheme.ApiKey(name, scheme.description(), Parameter.In.valueOf(in.name()), parameter));
    }

    private static SecurityScheme oauth2(String name, @Nullable String description, @Nullable Flows flows) {
        if (flows == null) {
            return new SecurityScheme.OAuth2(name, description, null, List.of());
        }
        Map<String, Flow> named = new LinkedHashMap<>();
        put(named, "implicit", flows.implicit());
        put(named, "password", flows.password());
        put(named, "clientCredentials", flows.clientCredentials());
        put(named, "authorizationCode", flows.authorizationCode());
        put(named, "deviceAuthorization", flows.deviceAuthorization());
        Flow own = flows.clientCredentials();
        return new SecurityScheme.OAuth2(
                name, description, own == null ? null : own.tokenUrl(), List.copyOf(named.keySet()));
    }

    private static void put(Map<String, Flow> flows, String name, @Nullable Flow flow) {
        if (flow != null) {
            flows.put(name, flow);
        }
    }
}
