package dev.plumbline.core.read;

import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which operations have another id than the document gives them, or their method and path would. */
final class OperationIds {

    private OperationIds() {}

    static void report(List<Route> routes, ProblemReporter reporter) {
        Map<String, Route> first = new HashMap<>();
        routes.forEach(route -> first.put(route.id(), route));
        for (Route route : routes) {
            String written = route.writtenId();
            Route other = first.get(written);
            if (!route.id().equals(written) && other != null) {
                reporter.warning(
                        "DuplicateOperationId",
                        route.at(),
                        "the id \"" + written + "\" belongs to " + other.method() + " " + other.template()
                                + " already, so that " + route.method() + " " + route.template() + " is called \""
                                + route.id() + "\"",
                        "give it an operationId of its own");
            }
        }
    }
}
