package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.ServerObject;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;

/** Makes the view of servers. */
final class ServerConverter {

    private ServerConverter() {}

    static ServerObject server(Server server) {
        return new ServerObject(
                SwaggerLocations.of(server.getExtensions()),
                Converted.text(server.getUrl()),
                server.getDescription(),
                Converted.map(server.getVariables(), ServerConverter::variable));
    }

    private static ServerObject.Variable variable(ServerVariable variable) {
        return new ServerObject.Variable(
                SwaggerLocations.of(variable.getExtensions()),
                Converted.text(variable.getDefault()),
                Converted.list(variable.getEnum(), value -> value),
                variable.getDescription());
    }
}
