package dev.plumbline.core.read;

import dev.plumbline.core.model.Server;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the API is served. */
final class ServerReader {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final ProblemReporter reporter;

    ServerReader(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /** The document's servers; none where it names none (Swagger Parser would make one up). */
    List<Server> read(OpenAPI view, Index index) {
        if (!index.node(index.root()).has("servers") || view.getServers() == null) {
            return List.of();
        }
        return view.getServers().stream().map(this::server).toList();
    }

    /** Reports servers of single paths and operations, which a client with one base URL would not ask. */
    void refuseOthers(Route route) {
        refuse(route.operation().getServers(), route.at());
        refuse(route.item().getServers(), route.at());
    }

    private void refuse(List<io.swagger.v3.oas.models.servers.Server> servers, Location at) {
        if (servers != null && !servers.isEmpty()) {
            reporter.error(
                    "UnsupportedServers",
                    at,
                    "this operation has servers of its own, but a client has one base URL for all operations",
                    "describe it in a document of its own, or remove the servers");
        }
    }

    private Server server(io.swagger.v3.oas.models.servers.Server server) {
        List<Server.Variable> variables = new ArrayList<>();
        if (server.getVariables() != null) {
            server.getVariables()
                    .forEach((name, variable) -> variables.add(new Server.Variable(
                            name,
                            variable.getDefault() == null ? "" : variable.getDefault(),
                            variable.getEnum() == null ? List.of() : variable.getEnum(),
                            variable.getDescription())));
        }
        Matcher used = VARIABLE.matcher(server.getUrl());
        while (used.find()) {
            String name = used.group(1);
            if (variables.stream().noneMatch(variable -> variable.name().equals(name))) {
                reporter.error(
                        "UnknownServerVariable",
                        OpenApiView.location(server.getExtensions()),
                        "the URL has {" + name + "}, but no variable of that name is described",
                        "add it under \"variables\", with a default");
            }
        }
        return new Server(server.getUrl(), server.getDescription(), variables);
    }
}
