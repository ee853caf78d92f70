package dev.plumbline.core.read;

import dev.plumbline.core.model.Link;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the links of successful answers. A link that cannot be followed by generated code is left out, and told. */
final class LinkReader {

    private static final Pattern BODY = Pattern.compile("\\$response\\.body#(/.*)");

    private final List<Route> routes;
    private final Index index;
    private final ProblemReporter reporter;

    LinkReader(List<Route> routes, Index index, ProblemReporter reporter) {
        this.routes = routes;
        this.index = index;
        this.reporter = reporter;
    }

    List<Link> read(Route route) {
        List<Link> links = new ArrayList<>();
        if (route.operation().getResponses() != null) {
            route.operation().getResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getLinks() != null) {
                    read(response, links);
                }
            });
        }
        return links;
    }

    private void read(ApiResponse response, List<Link> links) {
        response.getLinks().forEach((name, link) -> {
            Location at = OpenApiView.location(link.getExtensions());
            if (link.getServer() != null) {
                leftOut(at);
                return;
            }
            Optional<Route> target = target(link, at);
            if (target.isEmpty()) {
                reporter.error(
                        "UnresolvedLink",
                        at,
                        "the link \"" + name + "\" leads to no operation of this document",
                        "correct its operationId or operationRef");
                return;
            }
            parameters(link, at, target.get())
                    .ifPresent(parameters ->
                            links.add(new Link(name, target.get().id(), parameters, link.getDescription())));
        });
    }

    private Optional<Route> target(io.swagger.v3.oas.models.links.Link link, Location at) {
        if (link.getOperationId() != null) {
            return routes.stream()
                    .filter(route ->
                            link.getOperationId().equals(route.operation().getOperationId()))
                    .findFirst();
        }
        return Optional.ofNullable(link.getOperationRef())
                .flatMap(ref -> index.resolve(at, ref))
                .flatMap(target -> routes.stream()
                        .filter(route -> route.at().equals(target))
                        .findFirst());
    }

    private Optional<Map<String, String>> parameters(
            io.swagger.v3.oas.models.links.Link link, Location at, Route target) {
        Map<String, String> pointers = new LinkedHashMap<>();
        boolean followable = link.getRequestBody() == null;
        if (link.getParameters() != null) {
            for (Map.Entry<String, String> parameter : link.getParameters().entrySet()) {
                String name = parameter.getKey().replaceFirst("^(path|query|header)\\.", "");
                Matcher body = BODY.matcher(String.valueOf(parameter.getValue()));
                followable &= body.matches();
                if (body.matches()) {
                    pointers.put(name, body.group(1));
                }
                known(name, at, target);
            }
        }
        if (!followable || pointers.isEmpty()) {
            leftOut(at);
            return Optional.empty();
        }
        return Optional.of(pointers);
    }

    private void leftOut(Location at) {
        reporter.warning(
                "UnsupportedLink",
                at,
                "only links to this server that fill parameters from $response.body#/... are followed;"
                        + " this one is left out",
                "nothing, if callers can do without it");
    }

    private void known(String name, Location at, Route target) {
        if (target.parameters().stream()
                .noneMatch(parameter -> parameter.getName().equals(name))) {
            reporter.error(
                    "UnknownLinkParameter",
                    at,
                    "the operation " + target.id() + " has no parameter \"" + name + "\"",
                    "correct the name");
        }
    }
}
