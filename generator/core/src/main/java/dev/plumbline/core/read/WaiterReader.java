package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.openapi.view.Mistake;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the waiter of an operation, and whether the operation is one that can be waited for. */
final class WaiterReader {

    private final ProblemReporter reporter;

    WaiterReader(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /** The waiter; empty where the operation has none, or one with a mistake, which is reported. */
    Optional<Waiter> read(Route route, List<Parameter> parameters, boolean hasResult) {
        return route.operation().waiter().flatMap(extension -> read(extension, route, parameters, hasResult));
    }

    private Optional<Waiter> read(
            WaiterExtension extension, Route route, List<Parameter> parameters, boolean hasResult) {
        List<Mistake> mistakes = Stream.concat(
                        unfit(extension.at(), route, parameters, hasResult).stream(), extension.mistakes().stream())
                .toList();
        mistakes.forEach(mistake -> reporter.error("InvalidWaiter", mistake.at(), mistake.what(), mistake.fix()));
        return mistakes.isEmpty() ? extension.parts().map(parts -> waiter(extension.at(), parts)) : Optional.empty();
    }

    /** Why the operation is none that a waiter can ask. */
    private static List<Mistake> unfit(Location at, Route route, List<Parameter> parameters, boolean hasResult) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!route.method().equals("GET")) {
            mistakes.add(new Mistake(
                    at, "only a GET operation can be asked again and again", "put the waiter on the query operation"));
        }
        if (!hasResult) {
            mistakes.add(new Mistake(
                    at, "the operation has no JSON response to wait for", "describe its successful response"));
        }
        long ids = parameters.stream().filter(Parameter::required).count();
        if (ids != 1) {
            mistakes.add(new Mistake(
                    at,
                    "a waiter asks with one id, but the operation has " + ids + " required parameters",
                    "put the waiter on an operation with exactly one"));
        }
        return mistakes;
    }

    private static Waiter waiter(Location at, WaiterExtension.Parts parts) {
        WaiterExtension.Pacing pacing = parts.pacing();
        return new Waiter(
                at,
                parts.name(),
                parts.success(),
                parts.retries().stream()
                        .map(retry -> new Waiter.Retry(retry.status(), retry.schema(), retry.description()))
                        .toList(),
                parts.failures().stream()
                        .map(failure -> new Waiter.Failure(failure.schema(), failure.title(), failure.description()))
                        .toList(),
                parts.progress(),
                parts.complete(),
                parts.status(),
                parts.downloads(),
                parts.urls(),
                parts.hosts(),
                new Waiter.Pacing(pacing.initial(), pacing.maximum(), pacing.factor(), pacing.deadline()));
    }
}
