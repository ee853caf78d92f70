package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Path Item Object.
 *
 * @param servers where the operations are that name none of their own; empty for the document's
 * @param parameters what all operations take
 * @param operations by HTTP method in capitals, in document order
 */
public record PathItemObject(
        Location at,
        @Nullable String summary,
        @Nullable String description,
        List<ServerObject> servers,
        List<ParameterObject> parameters,
        Map<String, OperationObject> operations) {

    public PathItemObject {
        servers = List.copyOf(servers);
        parameters = List.copyOf(parameters);
        operations = Immutable.of(operations);
    }
}
