package dev.plumbline.core.read;

import dev.plumbline.core.model.Server;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.ServerObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
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

    /** The document's servers; none where it names none. */
    List<Server> read(OpenApiDocument document) {
        return document.servers().stream().map(this::server).toList();
    }

    /** Reports servers of single paths and operations, which a client with one base URL would not ask. */
    void refuseOthers(Route route) {
        refuse(route.operation().servers(), route.at());
        refuse(route.item().servers(), route.at());
    }

    private void refuse(List<ServerObject> servers, Location at) {
        if (!servers.isEmpty()) {
            reporter.error(
                    "UnsupportedServers",
                    at,
                    "this operation has servers of its own, but a client has one base URL for all operations",
                    "describe it in a document of its own, or remove the servers");
        }
    }

    private Server server(ServerObject server) {
        List<Server.Variable> variables = server.variables().entrySet().stream()
                .map(entry -> variable(entry.getKey(), entry.getValue()))
                .toList();
        Matcher used = VARIABLE.matcher(server.url());
        while (used.find()) {
            String name = used.group(1);
            if (!server.variables().containsKey(name)) {
                reporter.error(
                        "UnknownServerVariable",
                        server.at(),
                        "the URL has {" + name + "}, but no variable of that name is described",
                        "add it under \"variables\", with a default");
            }
        }
        return new Server(server.url(), null, server.description(), variables);
    }

    private static Server.Variable variable(String name, ServerObject.Variable variable) {
        return new Server.Variable(name, variable.defaultValue(), variable.values(), variable.description());
    }
}
