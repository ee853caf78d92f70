package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads operations: each part by a reader of its own. */
final class OperationReader {

    /** The group of operations without a tag. */
    static final Tag DEFAULT = new Tag("Default", null);

    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final LinkReader links;
    private final WaiterReader waiters;
    private final PagesReader pages;
    private final IdentityHeaderReader headers;
    private final SecurityReader security;
    private final ServerReader servers;
    private final ProblemReporter reporter;

    OperationReader(
            ParameterReader parameters,
            BodyReader bodies,
            LinkReader links,
            WaiterReader waiters,
            PagesReader pages,
            IdentityHeaderReader headers,
            SecurityReader security,
            ServerReader servers,
            ProblemReporter reporter) {
        this.parameters = parameters;
        this.bodies = bodies;
        this.links = links;
        this.waiters = waiters;
        this.pages = pages;
        this.headers = headers;
        this.security = security;
        this.servers = servers;
        this.reporter = reporter;
    }

    Operation read(Route route) {
        reportPath(route);
        List<Response> responses = bodies.responses(route);
        List<Content> json = responses.stream()
                .filter(Response::isSuccess)
                .flatMap(response -> response.content().stream())
                .filter(content -> content.json().isPresent())
                .toList();
        Security needed = security.of(route);
        Map<Boolean, List<Parameter>> given = parameters.read(route, security.credentials(needed)).stream()
                .collect(Collectors.partitioningBy(
                        parameter -> parameter.constant().isEmpty()));
        List<Parameter> asked = given.getOrDefault(true, List.of());
        return new Operation(
                route.at(),
                route.id(),
                route.method(),
                route.path(),
                tag(route),
                docs(route.operation()),
                servers.of(route),
                needed,
                asked,
                given.getOrDefault(false, List.of()),
                bodies.request(route),
                responses,
                links.read(route),
                waiters.read(route, asked, !json.isEmpty()),
                pages.read(route, json),
                headers.idempotencyKey(route),
                IdentityHeaderReader.requestId(route));
    }

    /** The first tag: an operation is in one group. */
    static String tag(Route route) {
        return route.operation().tags().stream().findFirst().orElse(DEFAULT.name());
    }

    private static Docs docs(OperationObject operation) {
        return new Docs(operation.summary(), operation.description(), operation.deprecated());
    }

    private void reportPath(Route route) {
        String template = route.template();
        if (template.contains("#")) {
            reporter.warning(
                    "FragmentInPath",
                    route.at(),
                    "the path " + template + " has a fragment, which is never sent",
                    "nothing, if it only tells operations apart");
        }
        if (route.hasQuery()) {
            reporter.warning(
                    "QueryInPath",
                    route.at(),
                    "the path " + template
                            + " has a query; what has no variables in it is sent as it is, before the query"
                            + " parameters, and of the rest what a parameter describes",
                    "describe it with parameters \"in: query\"");
        }
        if (template.replaceAll("\\{[^{}]+}", "").matches("(?s).*[{}].*")) {
            reporter.warning(
                    "InvalidPath",
                    route.at(),
                    "the path " + template + " has a brace that begins or ends no variable",
                    "write {name} for a variable, or percent-encode the brace");
        }
        if (!template.startsWith("/")) {
            reporter.warning(
                    "PathWithoutSlash",
                    route.at(),
                    "the path " + template + " does not start with a slash; it is read as if it did",
                    "write the slash");
        }
    }
}
