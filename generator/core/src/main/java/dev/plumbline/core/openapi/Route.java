package dev.plumbline.core.openapi;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An operation of the view with its method and path. */
public record Route(Location at, String method, String path, PathItem item, Operation operation) {

    /** All operations, in document order. */
    public static List<Route> all(OpenAPI view, Index index) {
        List<Route> routes = new ArrayList<>();
        if (view.getPaths() != null) {
            view.getPaths()
                    .forEach((path, item) -> item.readOperationsMap().entrySet().stream()
                            .map(entry -> new Route(
                                    OpenApiView.location(entry.getValue().getExtensions()),
                                    entry.getKey().name(),
                                    path,
                                    item,
                                    entry.getValue()))
                            .sorted(Comparator.comparing(route -> index.place(route.at())))
                            .forEach(routes::add));
        }
        return routes;
    }

    /** Whether the document gives an id. */
    public boolean isNamed() {
        return operation.getOperationId() != null && !operation.getOperationId().isBlank();
    }

    /** The id that the document gives, or one of method and path. */
    public String id() {
        return isNamed()
                ? operation.getOperationId()
                : method.toLowerCase(Locale.ROOT)
                        + path.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("_$", "");
    }

    /** The path's parameters, then the operation's own; where both have the same one, the operation's. */
    public List<Parameter> parameters() {
        Map<List<String>, Parameter> parameters = new LinkedHashMap<>();
        Stream.of(item.getParameters(), operation.getParameters())
                .filter(list -> list != null)
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName() != null && parameter.getIn() != null)
                .forEach(parameter -> parameters.put(List.of(parameter.getIn(), parameter.getName()), parameter));
        return List.copyOf(parameters.values());
    }
}
