package dev.plumbline.core.select;

import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.OperationObject;
import dev.plumbline.core.openapi.view.PathItemObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which operations of a document are wanted.
 *
 * <p>Each text names operations by what they have: {@code listPets} by id or tag, {@code id:listPets} by id alone, {@code
 * tag:pets} by tag alone, {@code /pets/{id}} or {@code path:/pets/{id}} by path, {@code GET /pets} by method and path. In
 * all of them {@code *} stands for any characters, in a path for any but a slash, and {@code /**} at a path's end for the
 * path and all below it. A webhook is named by its name, as by an id.
 *
 * @param include what is wanted; where it is empty, everything
 * @param exclude what of that is not wanted
 */
public record Selection(List<String> include, List<String> exclude) {

    /** Everything is wanted. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether everything is wanted. */
    public boolean isAll() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /**
     * The document with these operations alone. No operation is called otherwise than in the whole document.
     *
     * @param reporter takes {@code UnmatchedSelection} for a text that names nothing, and {@code NothingSelected}
     */
    public OpenApiDocument of(OpenApiDocument document, ProblemReporter reporter) {
        if (isAll()) {
            return document;
        }
        List<OperationPattern> wanted = patterns(include);
        List<OperationPattern> unwanted = patterns(exclude);
        Set<String> routes = document.routes().stream()
                .filter(route -> takes(named(route), wanted, unwanted))
                .map(Route::id)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, PathItemObject> webhooks = new LinkedHashMap<>();
        document.webhooks().forEach((name, item) -> {
            if (takes(named(name, item), wanted, unwanted)) {
                webhooks.put(name, item);
            }
        });
        report(document, wanted, unwanted, routes.isEmpty() && webhooks.isEmpty(), reporter);
        return document.only(routes, webhooks);
    }

    private static List<OperationPattern> patterns(List<String> texts) {
        return texts.stream().map(OperationPattern::of).toList();
    }

    private static boolean takes(NamedOperation operation, List<OperationPattern> wanted, List<OperationPattern> not) {
        return (wanted.isEmpty() || wanted.stream().anyMatch(pattern -> pattern.matches(operation)))
                && not.stream().noneMatch(pattern -> pattern.matches(operation));
    }

    private static NamedOperation named(Route route) {
        return new NamedOperation(
                new HashSet<>(List.of(route.id(), route.writtenId())),
                Set.copyOf(route.operation().tags()),
                route.method(),
                route.template());
    }

    private static NamedOperation named(String webhook, PathItemObject item) {
        Set<String> names = new HashSet<>(Set.of(webhook));
        Set<String> tags = new HashSet<>();
        for (OperationObject operation : item.operations().values()) {
            if (operation.operationId() != null) {
                names.add(operation.operationId());
            }
            tags.addAll(operation.tags());
        }
        return new NamedOperation(names, tags, "", "");
    }

    private static void report(
            OpenApiDocument document,
            List<OperationPattern> wanted,
            List<OperationPattern> unwanted,
            boolean nothing,
            ProblemReporter reporter) {
        List<NamedOperation> all = Stream.concat(
                        document.routes().stream().map(Selection::named),
                        document.webhooks().entrySet().stream().map(each -> named(each.getKey(), each.getValue())))
                .toList();
        Stream.concat(wanted.stream(), unwanted.stream())
                .filter(pattern -> all.stream().noneMatch(pattern::matches))
                .forEach(pattern -> reporter.warning(
                        "UnmatchedSelection",
                        document.at(),
                        "\"" + pattern.text() + "\" is no operation's id, tag or path, so that it chooses nothing",
                        "correct it: listPets, tag:pets, /pets/* and GET /pets/** are what it may look like"));
        if (nothing) {
            reporter.error(
                    "NothingSelected",
                    document.at(),
                    "of " + all.size() + (all.size() == 1 ? " operation" : " operations")
                            + " none is left, after what is included and excluded",
                    "include more, or exclude less");
        }
    }
}
