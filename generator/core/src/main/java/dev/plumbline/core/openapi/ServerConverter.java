package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.ServerObject;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;

/** Makes the view of servers. */
final class ServerConverter {

    private final Index index;

    ServerConverter(Index index) {
        this.index = index;
    }

    ServerObject server(Server server) {
        Location at = SwaggerLocations.of(server.getExtensions());
        return new ServerObject(
                at,
                Converted.text(server.getUrl()),
                index.node(at).path("name").stringValue(null),
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
