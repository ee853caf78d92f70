package dev.plumbline.core.read;

import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that ids made from methods and paths are like no other; Swagger Parser checks those of the document. */
final class OperationIds {

    private OperationIds() {}

    static void check(List<Route> routes, ProblemReporter reporter) {
        Map<String, Route> first = new HashMap<>();
        for (Route route : routes) {
            Route other = first.putIfAbsent(route.id(), route);
            if (other != null && !(route.isNamed() && other.isNamed())) {
                reporter.error(
                        "DuplicateOperationId",
                        route.at(),
                        "the id \"" + route.id() + "\" belongs to " + other.method() + " " + other.path() + " already",
                        "give it an operationId of its own");
            }
        }
    }
}
