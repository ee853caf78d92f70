package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An operation with its HTTP method in capitals and its path template. */
public record Route(String method, String path, PathItemObject item, OperationObject operation) {

    /** Where the operation stands. */
    public Location at() {
        return operation.at();
    }

    /** Whether the document gives an id. */
    public boolean isNamed() {
        return operation.operationId() != null && !operation.operationId().isBlank();
    }

    /** The id that the document gives, or one of method and path. */
    public String id() {
        String given = operation.operationId();
        return given != null && !given.isBlank()
                ? given
                : method.toLowerCase(Locale.ROOT)
                        + path.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("_$", "");
    }

    /** The path's parameters, then the operation's own; where both have the same one, the operation's. */
    public List<ParameterObject> parameters() {
        Map<List<Object>, ParameterObject> parameters = new LinkedHashMap<>();
        Stream.of(item.parameters(), operation.parameters())
                .flatMap(List::stream)
                .forEach(parameter -> parameters.put(List.of(parameter.in(), parameter.name()), parameter));
        return List.copyOf(parameters.values());
    }
}
