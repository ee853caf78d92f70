package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.SecurityRequirementObject;
import dev.plumbline.core.openapi.view.SecuritySchemeObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how callers are identified. A client holds one key, so all operations that need one must take it in the same
 * place; of alternatives, the first that can be used is.
 */
final class SecurityReader {

    private final OpenApiDocument document;
    private final ProblemReporter reporter;
    private final Map<String, SecurityScheme> supported = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> reported = new LinkedHashSet<>();

    SecurityReader(OpenApiDocument document, ProblemReporter reporter) {
        this.document = document;
        this.reporter = reporter;
        document.securitySchemes()
                .forEach((name, scheme) -> scheme(name, scheme).ifPresent(read -> supported.put(name, read)));
    }

    /** What callers of the operation have to show; notes which scheme that takes. */
    Security of(Route route) {
        Optional<List<SecurityRequirementObject>> own = route.operation().security();
        List<Map<String, List<String>>> alternatives = own.orElse(document.security()).stream()
                .map(SecurityRequirementObject::schemes)
                .toList();
        Security security = new Security(alternatives.stream()
                .map(alternative -> new Security.Alternative(alternative.entrySet().stream()
                        .map(scheme -> new Security.Requirement(scheme.getKey(), scheme.getValue()))
                        .toList()))
                .toList());
        if (security.isNone()) {
            return security;
        }
        Location at = (own.isPresent() ? route.at() : document.at()).child("security");
        alternatives.forEach(alternative -> alternative.keySet().forEach(name -> described(name, at)));
        Optional<String> usable = alternatives.stream()
                .filter(alternative -> alternative.size() == 1)
                .flatMap(alternative -> alternative.keySet().stream())
                .filter(supported::containsKey)
                .findFirst();
        if (usable.isEmpty()) {
            alternatives.forEach(alternative -> refuse(alternative, at));
            return security;
        }
        if (alternatives.stream().anyMatch(Map::isEmpty)) {
            reporter.warning(
                    "OptionalSecurity",
                    at,
                    "the key is optional here, but the client always sends it",
                    "nothing, if every caller has a key");
        }
        if (used.add(usable.get()) && used.size() > 1) {
            reporter.error(
                    "UnsupportedSecurity",
                    at,
                    "operations take the key in different ways, but a client has one",
                    "use one scheme for all operations");
        }
        return security;
    }

    /** The schemes that operations use; reports the others that nothing is made for. */
    List<SecurityScheme> schemes() {
        document.securitySchemes().forEach((name, scheme) -> {
            if (!supported.containsKey(name) && !reported.contains(name)) {
                reporter.warning(
                        "UnsupportedSecurity",
                        scheme.at(),
                        "no code is made for the security scheme \"" + name + "\"",
                        "nothing, if callers can do without it");
            }
        });
        return supported.values().stream()
                .filter(scheme -> used.contains(scheme.name()))
                .toList();
    }

    private void described(String name, Location at) {
        if (!document.securitySchemes().containsKey(name)) {
            reporter.error(
                    "UnknownSecurityScheme",
                    at,
                    "there is no security scheme \"" + name + "\"",
                    "describe it in components.securitySchemes, or correct the name");
        }
    }

    private void refuse(Map<String, List<String>> alternative, Location at) {
        if (alternative.size() > 1) {
            reporter.error(
                    "UnsupportedSecurity",
                    at,
                    "several keys at once are asked for, but a client has one",
                    "offer an alternative with one scheme");
        }
        for (String name : alternative.keySet()) {
            SecuritySchemeObject scheme = document.securitySchemes().get(name);
            if (scheme != null && !supported.containsKey(name) && reported.add(name)) {
                reporter.error(
                        "UnsupportedSecurity",
                        scheme.at(),
                        "callers cannot be identified by the scheme \"" + name + "\"",
                        "describe an http bearer scheme, or an apiKey in a header or in the query");
            }
        }
    }

    private static Optional<SecurityScheme> scheme(String name, SecuritySchemeObject scheme) {
        if (scheme.type() == SecuritySchemeObject.Type.HTTP && "bearer".equalsIgnoreCase(scheme.scheme())) {
            return Optional.of(new SecurityScheme.Bearer(name, scheme.description()));
        }
        String parameter = scheme.name();
        if (scheme.type() != SecuritySchemeObject.Type.API_KEY || parameter == null) {
            return Optional.empty();
        }
        if (scheme.in() == ParameterObject.In.HEADER) {
            return Optional.of(new SecurityScheme.ApiKey(name, scheme.description(), Parameter.In.HEADER, parameter));
        }
        return scheme.in() == ParameterObject.In.QUERY
                ? Optional.of(new SecurityScheme.ApiKey(name, scheme.description(), Parameter.In.QUERY, parameter))
                : Optional.empty();
    }
}
