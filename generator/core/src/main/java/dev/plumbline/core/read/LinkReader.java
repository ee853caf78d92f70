package dev.plumbline.core.read;

import dev.plumbline.core.model.Link;
import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.view.LinkObject;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.ResponseObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the links of successful responses. A link that generated code cannot follow is left out, and reported. */
final class LinkReader {

    private static final Pattern BODY = Pattern.compile("\\$response\\.body#(/.*)");

    private final OpenApiDocument document;
    private final List<Route> routes;
    private final Index index;
    private final ProblemReporter reporter;

    LinkReader(OpenApiDocument document, Index index, ProblemReporter reporter) {
        this.document = document;
        this.routes = document.allRoutes();
        this.index = index;
        this.reporter = reporter;
    }

    List<Link> read(Route route) {
        List<Link> links = new ArrayList<>();
        route.operation().responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                read(response, links);
            }
        });
        return links;
    }

    private void read(ResponseObject response, List<Link> links) {
        response.links().forEach((name, link) -> {
            boolean json = response.content().keySet().stream()
                    .map(MediaKind::of)
                    .anyMatch(kind -> kind == MediaKind.JSON || kind == MediaKind.ANY);
            if (link.server() != null || !json && !response.content().isEmpty()) {
                leftOut(link.at());
                return;
            }
            Optional<Route> target = target(link);
            if (target.isEmpty()) {
                reporter.warning(
                        "UnresolvedLink",
                        link.at(),
                        "the link \"" + name + "\" leads to no operation of this document, so it is left out",
                        "correct its operationId or operationRef");
                return;
            }
            if (!document.isChosen(target.get())) {
                return;
            }
            parameters(link, target.get())
                    .ifPresent(
                            parameters -> links.add(new Link(name, target.get().id(), parameters, link.description())));
        });
    }

    private Optional<Route> target(LinkObject link) {
        String id = link.operationId();
        if (id != null) {
            return routes.stream()
                    .filter(route -> id.equals(route.operation().operationId()))
                    .findFirst();
        }
        return Optional.ofNullable(link.operationRef())
                .flatMap(ref -> index.resolve(link.at(), ref))
                .flatMap(target -> routes.stream()
                        .filter(route -> route.at().equals(target))
                        .findFirst());
    }

    private Optional<Map<String, String>> parameters(LinkObject link, Route target) {
        Map<String, String> pointers = new LinkedHashMap<>();
        boolean followable = link.requestBody() == null;
        for (Map.Entry<String, JsonNode> parameter : link.parameters().entrySet()) {
            String name = parameter.getKey().replaceFirst("^(path|query|header)\\.", "");
            Matcher body = BODY.matcher(parameter.getValue().asString(""));
            boolean known = known(name, link.at(), target);
            followable &= body.matches();
            if (body.matches() && known) {
                pointers.put(name, body.group(1));
            }
        }
        if (!followable || pointers.isEmpty()) {
            leftOut(link.at());
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

    private boolean known(String name, Location at, Route target) {
        boolean known = target.variables().contains(name)
                || target.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(name));
        if (!known) {
            reporter.warning(
                    "UnknownLinkParameter",
                    at,
                    "the operation " + target.id() + " has no parameter \"" + name
                            + "\", so it is left out of the link",
                    "correct the name");
        }
        return known;
    }
}
