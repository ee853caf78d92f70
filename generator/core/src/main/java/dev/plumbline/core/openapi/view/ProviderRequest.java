package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request that the provider sends: an operation of a webhook or of a callback.
 *
 * @param name like no other of the document: the webhook's or the callback's; where it has several operations, with what
 *     tells them apart
 * @param method as it is sent
 */
public record ProviderRequest(String name, String method, OperationObject operation) {

    /** Where the operation stands. */
    public Location at() {
        return operation.at();
    }

    /** Those of the webhooks, then of the operations' callbacks, each once; in document order. */
    static List<ProviderRequest> of(OpenApiDocument document) {
        Map<Location, ProviderRequest> found = new LinkedHashMap<>();
        document.webhooks().forEach((name, item) -> add(name, List.of(item), found));
        for (Route route : document.routes()) {
            route.operation()
                    .callbacks()
                    .forEach((name, callback) -> add(
                            name,
                            List.copyOf(target(callback, document).expressions().values()),
                            found));
        }
        Set<String> taken = new TreeSet<>();
        return found.values().stream().map(request -> request.called(taken)).toList();
    }

    /** The component that a reference leads to. */
    private static CallbackObject target(CallbackObject callback, OpenApiDocument document) {
        return document.callbacks().values().stream()
                .filter(component ->
                        callback.expressions().isEmpty() && component.at().equals(callback.at()))
                .findFirst()
                .orElse(callback);
    }

    private static void add(String name, List<PathItemObject> items, Map<Location, ProviderRequest> found) {
        List<ProviderRequest> requests = new ArrayList<>();
        items.forEach(item -> item.operations()
                .forEach((method, operation) -> requests.add(new ProviderRequest(name, method, operation))));
        requests.forEach(
                request -> found.putIfAbsent(request.at(), requests.size() == 1 ? request : request.withOwnName()));
    }

    private ProviderRequest withOwnName() {
        String id = operation.operationId();
        String own = id == null || id.isBlank() ? name + " " + method : id;
        return new ProviderRequest(own, method, operation);
    }

    private ProviderRequest called(Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + " " + number;
        }
        return new ProviderRequest(free, method, operation);
    }
}
