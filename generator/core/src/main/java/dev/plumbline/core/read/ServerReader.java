package dev.plumbline.core.read;

import dev.plumbline.core.model.Server;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.ServerObject;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the API is served, and where single operations are. */
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

    /** Where an operation alone is served: by its own servers, else those of its path; none where neither has any. */
    List<Server> of(Route route) {
        List<ServerObject> own = route.operation().servers();
        return (own.isEmpty() ? route.item().servers() : own)
                .stream().map(this::server).toList();
    }

    private Server server(ServerObject server) {
        List<Server.Variable> variables = new ArrayList<>();
        server.variables().forEach((name, variable) -> variables.add(variable(name, variable)));
        Matcher used = VARIABLE.matcher(server.url());
        while (used.find()) {
            String name = used.group(1);
            if (variables.stream().noneMatch(variable -> variable.name().equals(name))) {
                reporter.warning(
                        "UnknownServerVariable",
                        server.at(),
                        "the URL has {" + name
                                + "}, but no variable of that name is described; callers have to give it",
                        "add it under \"variables\", with a default");
                variables.add(new Server.Variable(name, "", List.of(), null));
            }
        }
        return new Server(server.url(), server.name(), server.description(), variables);
    }

    private static Server.Variable variable(String name, ServerObject.Variable variable) {
        return new Server.Variable(name, variable.defaultValue(), variable.values(), variable.description());
    }
}
