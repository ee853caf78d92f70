package dev.plumbline.core.openapi.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every operation an id of its own: the first of several with one keeps it, the others get a number. */
final class Routes {

    private Routes() {}

    static List<Route> of(Map<String, PathItemObject> paths) {
        List<Route> written = new ArrayList<>();
        paths.forEach((path, item) -> item.operations()
                .forEach((method, operation) -> written.add(
                        new Route(Route.writtenId(method, path, operation), method, path, item, operation))));
        Set<String> taken = new HashSet<>();
        Set<String> named = new HashSet<>();
        written.forEach(route -> {
            taken.add(route.id());
            if (isNamed(route)) {
                named.add(route.id());
            }
        });
        Set<String> given = new HashSet<>();
        return written.stream()
                .map(route -> {
                    // An id that the document gives is not lost to one that is made.
                    boolean free = isNamed(route) || !named.contains(route.id());
                    return free && given.add(route.id()) ? route : numbered(route, taken);
                })
                .toList();
    }

    private static boolean isNamed(Route route) {
        return route.id().equals(route.operation().operationId());
    }

    private static Route numbered(Route route, Set<String> taken) {
        int number = 2;
        while (!taken.add(route.id() + number)) {
            number++;
        }
        return new Route(route.id() + number, route.method(), route.template(), route.item(), route.operation());
    }
}
