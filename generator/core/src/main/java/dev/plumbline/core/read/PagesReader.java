package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Pages;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.view.Mistake;
import dev.plumbline.core.openapi.view.PaginationExtension;
import dev.plumbline.core.openapi.view.PaginationExtension.Parts;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the pagination of an operation, and whether its parameters and its response are as it says. */
final class PagesReader {

    private final TypeReader types;
    private final ProblemReporter reporter;

    PagesReader(TypeReader types, ProblemReporter reporter) {
        this.types = types;
        this.reporter = reporter;
    }

    /**
     * The pagination; empty where the operation has none, or one with a mistake, which is reported.
     *
     * @param json the operation's successful responses that are JSON
     */
    Optional<Pages> read(Route route, List<Content> json) {
        if (route.operation().pagination().isEmpty()) {
            PossiblePages.sign(route, json, types)
                    .ifPresent(sign -> reporter.advice(
                            "PossiblePagination",
                            route.at(),
                            "this looks like a list that comes page by page: it has " + sign,
                            "say with x-pagination how the next page is asked for, and callers can read all of it"));
        }
        return route.operation().pagination().flatMap(extension -> read(extension, route, json));
    }

    private Optional<Pages> read(PaginationExtension extension, Route route, List<Content> json) {
        List<Mistake> mistakes = new ArrayList<>(extension.mistakes());
        if (json.isEmpty()) {
            mistakes.add(new Mistake(
                    extension.at(),
                    "the operation has no JSON response that could be a page",
                    "describe its successful response"));
        }
        Optional<Pages> pages = extension
                .parts()
                .filter(parts -> !json.isEmpty())
                .map(parts -> pages(extension.at(), parts, route, json, mistakes));
        mistakes.forEach(mistake -> reporter.error("InvalidPagination", mistake.at(), mistake.what(), mistake.fix()));
        return mistakes.isEmpty() ? pages : Optional.empty();
    }

    private Pages pages(Location at, Parts parts, Route route, List<Content> json, List<Mistake> mistakes) {
        Location way = at.child(parts.kind().name().toLowerCase(Locale.ROOT));
        if (parts.parameter() != null) {
            parameter(parts.parameter(), way.child("parameter"), route, mistakes);
        } else if (!route.method().equals("GET")) {
            mistakes.add(new Mistake(
                    way, "only of a GET operation a link leads to the next page", "describe a cursor, or remove it"));
        }
        // Responses of several types have their items in each of them; what an item is, is not known then.
        Type body = json.stream().map(Content::type).distinct().count() == 1
                ? json.get(0).type().orElseThrow()
                : new Type.Any();
        PointedType pointed = new PointedType(types);
        Type item = pointed.items(body, parts.items()).orElseGet(() -> {
            mistakes.add(new Mistake(
                    at.child("items"), "the response has no array there", "write the JSON pointer of the array"));
            return new Type.Any();
        });
        member(pointed, body, parts.pointer(), way, key(parts), mistakes);
        member(pointed, body, parts.more(), way, "more", mistakes);
        return new Pages(at, parts.items(), item, next(parts));
    }

    private static String key(Parts parts) {
        return switch (parts.kind()) {
            case OFFSET -> "total";
            case PAGE -> "pages";
            case CURSOR, LINK -> "next";
        };
    }

    private static void parameter(String name, Location at, Route route, List<Mistake> mistakes) {
        boolean query = route.parameters().stream()
                .anyMatch(parameter -> parameter.in() == ParameterObject.In.QUERY
                        && parameter.name().equals(name));
        if (!query) {
            mistakes.add(new Mistake(
                    at,
                    "the operation has no query parameter \"" + name + "\"; a page is asked for with no other kind",
                    "correct the name, or describe the parameter"));
        }
    }

    private static void member(
            PointedType pointed,
            Type body,
            @Nullable String pointer,
            Location way,
            String key,
            List<Mistake> mistakes) {
        if (pointer != null && pointed.at(body, pointer).isEmpty()) {
            mistakes.add(new Mistake(
                    way.child(key), "the response has no property there", "write the JSON pointer of one that it has"));
        }
    }

    private static Pages.Next next(Parts parts) {
        Optional<String> pointer = Optional.ofNullable(parts.pointer());
        return switch (parts.kind()) {
            case CURSOR ->
                new Pages.Cursor(
                        Objects.requireNonNull(parts.parameter()),
                        pointer.orElseThrow(),
                        Optional.ofNullable(parts.more()));
            case OFFSET -> new Pages.Offset(Objects.requireNonNull(parts.parameter()), pointer);
            case PAGE -> new Pages.Number(Objects.requireNonNull(parts.parameter()), parts.first(), pointer);
            case LINK -> new Pages.Link(pointer);
        };
    }
}
