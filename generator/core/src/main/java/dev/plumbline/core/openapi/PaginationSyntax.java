package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.PaginationExtension;
import dev.plumbline.core.openapi.view.PaginationExtension.Kind;
import dev.plumbline.core.openapi.view.PaginationExtension.Parts;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code x-pagination}, here alone: what it says, and what is written wrong, each mistake at its own line. */
final class PaginationSyntax {

    private static final Set<String> KEYS = Set.of("items", "cursor", "offset", "page", "link");
    private static final String POINTER = "(?s)(/([^~/]|~[01])*)+";

    private final Location at;
    private final ExtensionFindings findings = new ExtensionFindings();

    private PaginationSyntax(Location at) {
        this.at = at;
    }

    /** What the extension says; its parts are empty where there is a mistake. */
    static PaginationExtension read(JsonNode raw, Location at) {
        PaginationSyntax syntax = new PaginationSyntax(at);
        Optional<Parts> parts = syntax.parts(raw);
        boolean fine = syntax.findings.mistakes().isEmpty();
        return new PaginationExtension(at, fine ? parts : Optional.empty(), syntax.findings.mistakes());
    }

    private Optional<Parts> parts(JsonNode raw) {
        if (!raw.isObject()) {
            findings.mistake(at, "pagination is an object", "give it items, and one of cursor, offset, page and link");
            return Optional.empty();
        }
        findings.onlyKeys(raw, at, KEYS);
        String items = items(raw.get("items"));
        List<Kind> kinds =
                Stream.of(Kind.values()).filter(kind -> raw.has(key(kind))).toList();
        if (kinds.size() != 1) {
            findings.mistake(
                    at,
                    kinds.isEmpty()
                            ? "this does not say how the next page is asked for"
                            : "this says in several ways how the next page is asked for",
                    "give exactly one of cursor, offset, page and link");
            return Optional.empty();
        }
        Kind kind = kinds.get(0);
        JsonNode way = raw.get(key(kind));
        Location place = at.child(key(kind));
        if (!way.isObject()) {
            findings.mistake(place, "\"" + key(kind) + "\" is not an object", "write one, such as " + example(kind));
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case CURSOR -> cursor(items, way, place);
                    case OFFSET -> counted(items, kind, way, place, "total");
                    case PAGE -> counted(items, kind, way, place, "pages");
                    case LINK -> link(items, way, place);
                });
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case CURSOR -> "{parameter: after, next: /next_cursor}";
            case OFFSET -> "{parameter: offset, total: /total}";
            case PAGE -> "{parameter: page, first: 1}";
            case LINK -> "{next: /links/next}";
        };
    }

    private String items(@Nullable JsonNode items) {
        if (items == null) {
            findings.mistake(
                    at, "\"items\" is missing", "add the JSON pointer of a page's items; \"\" where it is the array");
            return "";
        }
        return items.isString() && items.stringValue().isEmpty() ? "" : orEmpty(pointer(items, at.child("items")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Parts cursor(String items, JsonNode way, Location place) {
        findings.onlyKeys(way, place, Set.of("parameter", "next", "more"));
        if (!way.has("next")) {
            findings.mistake(place, "\"next\" is missing", "add the JSON pointer of the next page's cursor");
        }
        return new Parts(
                items,
                Kind.CURSOR,
                parameter(way, place),
                pointer(way.get("next"), place.child("next")),
                pointer(way.get("more"), place.child("more")),
                0);
    }

    private Parts counted(String items, Kind kind, JsonNode way, Location place, String total) {
        boolean pages = kind == Kind.PAGE;
        findings.onlyKeys(way, place, pages ? Set.of("parameter", total, "first") : Set.of("parameter", total));
        return new Parts(
                items,
                kind,
                parameter(way, place),
                pointer(way.get(total), place.child(total)),
                null,
                pages ? first(way.get("first"), place.child("first")) : 0);
    }

    private Parts link(String items, JsonNode way, Location place) {
        findings.onlyKeys(way, place, Set.of("next", "header"));
        JsonNode header = way.get("header");
        if (header != null && !header.isBoolean()) {
            findings.mistake(place.child("header"), "\"header\" is not a boolean", "write true, or remove it");
        } else if (way.has("next") == (header != null && header.booleanValue())) {
            findings.mistake(
                    place,
                    "this does not say where the link stands",
                    "give either next, its JSON pointer, or header: true for the header Link");
        }
        return new Parts(items, Kind.LINK, null, pointer(way.get("next"), place.child("next")), null, 0);
    }

    private @Nullable String parameter(JsonNode way, Location place) {
        JsonNode name = way.get("parameter");
        if (name == null || !name.isString() || name.stringValue().isBlank()) {
            findings.mistake(
                    name == null ? place : place.child("parameter"),
                    "this does not name the query parameter that says which page",
                    "add its name as \"parameter\"");
            return null;
        }
        return name.stringValue();
    }

    private @Nullable String pointer(@Nullable JsonNode pointer, Location place) {
        if (pointer == null) {
            return null;
        }
        if (!pointer.isString() || !pointer.stringValue().matches(POINTER)) {
            findings.mistake(place, "this is not a JSON pointer", "write one that begins with a slash, such as /data");
            return null;
        }
        return pointer.stringValue();
    }

    private int first(@Nullable JsonNode first, Location place) {
        if (first == null) {
            return 1;
        }
        if (!first.isInt() || first.intValue() < 0) {
            findings.mistake(place, "this is not the number of a first page", "write 1 or 0");
            return 1;
        }
        return first.intValue();
    }
}
