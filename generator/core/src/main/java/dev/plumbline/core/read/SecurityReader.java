package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme.In;
import io.swagger.v3.oas.models.security.SecurityScheme.Type;
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

    private final OpenAPI view;
    private final ProblemReporter reporter;
    private final Map<String, io.swagger.v3.oas.models.security.SecurityScheme> described = new LinkedHashMap<>();
    private final Map<String, SecurityScheme> supported = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();

    SecurityReader(OpenAPI view, ProblemReporter reporter) {
        this.view = view;
        this.reporter = reporter;
        if (view.getComponents() != null && view.getComponents().getSecuritySchemes() != null) {
            described.putAll(view.getComponents().getSecuritySchemes());
        }
        described.forEach((name, scheme) -> scheme(name, scheme).ifPresent(read -> supported.put(name, read)));
    }

    /** Whether callers of the operation are identified; notes which scheme that takes. */
    boolean secured(Route route) {
        boolean own = route.operation().getSecurity() != null;
        List<SecurityRequirement> alternatives = own
                ? route.operation().getSecurity()
                : Optional.ofNullable(view.getSecurity()).orElse(List.of());
        if (alternatives.stream().allMatch(Map::isEmpty)) {
            return false;
        }
        Location at =
                own ? route.at().child("security") : reporter.index().root().child("security");
        alternatives.forEach(alternative -> alternative.keySet().forEach(name -> described(name, at)));
        Optional<String> usable = alternatives.stream()
                .filter(alternative -> alternative.size() == 1)
                .flatMap(alternative -> alternative.keySet().stream())
                .filter(supported::containsKey)
                .findFirst();
        if (usable.isEmpty()) {
            alternatives.forEach(alternative -> refuse(alternative, at));
            return true;
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
        return true;
    }

    /** The schemes that operations use; tells of the others that nothing is made for. */
    List<SecurityScheme> schemes() {
        described.forEach((name, scheme) -> {
            if (!supported.containsKey(name) && !told.contains(name)) {
                reporter.warning(
                        "UnsupportedSecurity",
                        OpenApiView.location(scheme.getExtensions()),
                        "no code is made for the security scheme \"" + name + "\"",
                        "nothing, if callers can do without it");
            }
        });
        return supported.values().stream()
                .filter(scheme -> used.contains(scheme.name()))
                .toList();
    }

    private void described(String name, Location at) {
        if (!described.containsKey(name)) {
            reporter.error(
                    "UnknownSecurityScheme",
                    at,
                    "there is no security scheme \"" + name + "\"",
                    "describe it in components.securitySchemes, or correct the name");
        }
    }

    private void refuse(SecurityRequirement alternative, Location at) {
        if (alternative.size() > 1) {
            reporter.error(
                    "UnsupportedSecurity",
                    at,
                    "several keys at once are asked for, but a client has one",
                    "offer an alternative with one scheme");
        }
        for (String name : alternative.keySet()) {
            if (described.containsKey(name) && !supported.containsKey(name) && told.add(name)) {
                reporter.error(
                        "UnsupportedSecurity",
                        OpenApiView.location(described.get(name).getExtensions()),
                        "callers cannot be identified by the scheme \"" + name + "\"",
                        "describe an http bearer scheme, or an apiKey in a header or in the query");
            }
        }
    }

    private static Optional<SecurityScheme> scheme(
            String name, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
        if (scheme.getType() == Type.HTTP && "bearer".equalsIgnoreCase(scheme.getScheme())) {
            return Optional.of(new SecurityScheme.Bearer(name, scheme.getDescription()));
        }
        boolean key = scheme.getType() == Type.APIKEY
                && scheme.getName() != null
                && (scheme.getIn() == In.HEADER || scheme.getIn() == In.QUERY);
        if (!key) {
            return Optional.empty();
        }
        Parameter.In in = scheme.getIn() == In.HEADER ? Parameter.In.HEADER : Parameter.In.QUERY;
        return Optional.of(new SecurityScheme.ApiKey(name, scheme.getDescription(), in, scheme.getName()));
    }
}
