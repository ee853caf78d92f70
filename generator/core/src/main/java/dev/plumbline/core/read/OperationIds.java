package dev.plumbline.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every operation has an id of its own. */
final class OperationIds {

    private OperationIds() {}

    static void check(List<Route> routes, Reporter reporter) {
        Map<String, Route> first = new HashMap<>();
        for (Route route : routes) {
            Route other = first.putIfAbsent(route.id(), route);
            if (other != null) {
                reporter.error(
                        "DuplicateOperationId",
                        route.at(),
                        "the id \"" + route.id() + "\" belongs to " + other.method() + " " + other.path() + " already",
                        "give it an operationId of its own");
            }
        }
    }
}
