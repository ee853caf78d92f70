package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.CallbackObject;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.PaginationExtension;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.PathItemObject;
import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the view of path items and their operations. */
final class PathConverter {

    private final Index index;
    private final SecurityConverter security;
    private final BodyConverter bodies;
    private final ServerConverter servers;
    private final ContentConverter contents;

    PathConverter(Index index, SecurityConverter security) {
        this.index = index;
        this.security = security;
        this.contents = new ContentConverter(index);
        this.servers = new ServerConverter(index);
        this.bodies = new BodyConverter(contents, index);
    }

    PathItemObject item(PathItem item) {
        return new PathItemObject(
                SwaggerLocations.of(item.getExtensions()),
                item.getSummary(),
                item.getDescription(),
                Converted.list(item.getServers(), servers::server),
                parameters(item.getParameters()),
                operations(item));
    }

    /** Swagger has them in an order of its own. */
    private Map<String, OperationObject> operations(PathItem item) {
        Map<String, OperationObject> operations = new LinkedHashMap<>();
        Map<String, Operation> all = new LinkedHashMap<>(SwaggerReader.newer(item));
        item.readOperationsMap().forEach((method, operation) -> all.put(method.name(), operation));
        all.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), operation(entry.getValue())))
                .sorted(Comparator.comparing(
                        entry -> index.place(entry.getValue().at())))
                .forEach(entry -> operations.put(entry.getKey(), entry.getValue()));
        return operations;
    }

    private OperationObject operation(Operation operation) {
        Location at = SwaggerLocations.of(operation.getExtensions());
        JsonNode raw = index.node(at);
        return new OperationObject(
                at,
                operation.getOperationId(),
                operation.getSummary(),
                operation.getDescription(),
                Boolean.TRUE.equals(operation.getDeprecated()),
                Converted.list(operation.getTags(), tag -> tag),
                Converted.one(operation.getExternalDocs(), DocumentConverter::externalDocs),
                parameters(operation.getParameters()),
                Converted.one(operation.getRequestBody(), bodies::request),
                Converted.map(operation.getResponses(), bodies::response),
                Converted.map(operation.getCallbacks(), this::callback),
                security.requirements(at),
                Converted.list(operation.getServers(), servers::server),
                waiter(at, raw),
                pagination(at, raw),
                extensions(raw));
    }

    private static Optional<WaiterExtension> waiter(Location operation, JsonNode raw) {
        return Optional.ofNullable(raw.get(WaiterExtension.KEY))
                .map(waiter -> WaiterSyntax.read(waiter, operation.child(WaiterExtension.KEY)));
    }

    private static Optional<PaginationExtension> pagination(Location operation, JsonNode raw) {
        return Optional.ofNullable(raw.get(PaginationExtension.KEY))
                .map(pages -> PaginationSyntax.read(pages, operation.child(PaginationExtension.KEY)));
    }

    private static Map<String, JsonNode> extensions(JsonNode raw) {
        Map<String, JsonNode> extensions = new LinkedHashMap<>();
        raw.forEachEntry((name, value) -> {
            if (name.startsWith("x-")) {
                extensions.put(name, value);
            }
        });
        return extensions;
    }

    /** One without a name or a place is an error already. */
    private List<ParameterObject> parameters(@Nullable List<Parameter> parameters) {
        return Converted.list(parameters, parameter -> parameter).stream()
                .filter(parameter -> parameter.getName() != null && parameter.getIn() != null)
                .map(contents::parameter)
                .toList();
    }

    CallbackObject callback(Callback callback) {
        Location at = SwaggerLocations.of(callback.getExtensions());
        JsonNode ref = index.node(at).path("$ref");
        return ref.isString()
                ? new CallbackObject(index.resolve(at, ref.stringValue()).orElse(at), Map.of())
                : new CallbackObject(at, Converted.map(callback, this::item));
    }
}
