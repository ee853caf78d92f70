package dev.plumbline.core.read;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.List;
import java.util.Optional;

/** Reads operations: each part by a reader of its own. */
final class OperationReader {

    /** The group of operations without a tag. */
    static final Tag DEFAULT = new Tag("Default", null);

    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final LinkReader links;
    private final WaiterReader waiters;
    private final HeaderReader headers;
    private final SecurityReader security;
    private final ServerReader servers;
    private final ProblemReporter reporter;

    OperationReader(
            ParameterReader parameters,
            BodyReader bodies,
            LinkReader links,
            WaiterReader waiters,
            HeaderReader headers,
            SecurityReader security,
            ServerReader servers,
            ProblemReporter reporter) {
        this.parameters = parameters;
        this.bodies = bodies;
        this.links = links;
        this.waiters = waiters;
        this.headers = headers;
        this.security = security;
        this.servers = servers;
        this.reporter = reporter;
    }

    Operation read(Route route) {
        io.swagger.v3.oas.models.Operation operation = route.operation();
        servers.refuseOthers(route);
        tellOfCallbacks(route);
        List<Response> responses = bodies.responses(route);
        boolean hasResult = responses.stream()
                .anyMatch(response -> response.isSuccess() && response.content().isPresent());
        return new Operation(
                route.at(),
                route.id(),
                route.method(),
                route.path(),
                tag(route),
                docs(operation),
                security.secured(route),
                parameters.read(route),
                bodies.request(route),
                responses,
                links.read(route),
                waiters.read(route, hasResult),
                headers.idempotencyKey(route),
                HeaderReader.requestId(route));
    }

    /** The first tag: an operation is in one group. */
    static String tag(Route route) {
        return Optional.ofNullable(route.operation().getTags()).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(DEFAULT.name());
    }

    private static Docs docs(io.swagger.v3.oas.models.Operation operation) {
        return new Docs(
                operation.getSummary(), operation.getDescription(), Boolean.TRUE.equals(operation.getDeprecated()));
    }

    private void tellOfCallbacks(Route route) {
        if (route.operation().getCallbacks() != null
                && !route.operation().getCallbacks().isEmpty()) {
            reporter.warning(
                    "UnsupportedCallbacks",
                    route.at().child("callbacks"),
                    "no code is made for callbacks",
                    "nothing, if callers do not receive them");
        }
    }
}
