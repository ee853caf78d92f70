package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes the tree that Swagger Parser is given. In it
 * <ul>
 *   <li>every object has the extension {@value SwaggerLocations#AT} with its {@link Location}
 *       ({@code document#pointer}); a followed reference has that of what it leads to;
 *   <li>a schema is an empty object with nothing but that extension;
 *   <li>the value of an example ({@code example} of a media type, parameter or header, {@code value} of an Example
 *       Object) is a text with the location of the value;
 *   <li>references to parameters, responses, request bodies, headers, examples, links, path items and security schemes
 *       are followed, those to callbacks are not;
 *   <li>{@code components.pathItems} is left out: path items are seen where they are used.
 * </ul>
 */
final class ViewTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What references may multiply the document to; a reference to a reference and so on doubles at each step. */
    private static final long MAX_OBJECTS = 2_000_000;

    private static final int MAX_DEPTH = 400;

    /** What is true in YAML 1.1, and a text in quotes and since. */
    private static final Set<String> YES = Set.of("true", "yes", "on", "y");

    private final Index index;
    private final ProblemReporter reporter;
    private final boolean newer;
    private final Map<Key, Built> built = new HashMap<>();
    private final Map<Key, Optional<Built>> followed = new HashMap<>();
    private final Set<Key> open = new HashSet<>();
    private final Map<ObjectNode, Origin> origins = new IdentityHashMap<>();

    ViewTree(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
        this.newer = index.documents().isVersion32();
    }

    /** Where an object of the view stands in the document, and what it is. */
    record Origin(Location at, OpenApiObject object) {}

    private record Key(OpenApiObject object, Location at) {}

    /** An object with how many it holds and how deep, references followed. */
    private record Built(ObjectNode node, long objects, int depth) {}

    /** The objects inside one that is being built. */
    private static final class Tally {
        private long objects = 1;
        private int depth;

        com.fasterxml.jackson.databind.JsonNode count(Built child) {
            objects = Math.min(objects + child.objects(), MAX_OBJECTS + 1);
            depth = Math.max(depth, child.depth());
            return child.node();
        }
    }

    /** The whole view, or null where the document is not an object or references make it too large. */
    @Nullable
    ObjectNode root() {
        Built root = object(OpenApiObject.OPENAPI, index.root());
        return root == null ? null : root.node();
    }

    Map<ObjectNode, Origin> origins() {
        return origins;
    }

    private @Nullable Built object(OpenApiObject object, Location at) {
        if (object == OpenApiObject.SCHEMA) {
            return new Built(located(NODES.objectNode(), at, object), 1, 1);
        }
        JsonNode raw = index.node(at);
        if (!raw.isObject()) {
            leftOut(
                    object == OpenApiObject.OPENAPI || object == OpenApiObject.INFO,
                    at,
                    object.withArticle() + " must be an object",
                    "write an object");
            return null;
        }
        JsonNode ref = raw.get("$ref");
        if (ref != null && ref.isString() && object.isReferable()) {
            return follow(object, at, raw, ref.asString());
        }
        Key key = new Key(object, at);
        Built known = built.get(key);
        if (known == null) {
            known = build(object, at, raw);
            built.put(key, known);
        }
        return known;
    }

    private @Nullable Built follow(OpenApiObject object, Location at, JsonNode raw, String ref) {
        Key key = new Key(object, at);
        Optional<Built> known = followed.get(key);
        if (known == null) {
            open.add(key);
            known = Optional.ofNullable(followNew(object, at, raw, ref));
            open.remove(key);
            followed.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable Built followNew(OpenApiObject object, Location at, JsonNode raw, String ref) {
        Location target = index.resolve(at, ref).orElse(null);
        if (target == null) {
            if (reporter.hasReported(at.child("$ref"))) {
                return null;
            }
            reporter.warning(
                    "UnresolvedRef",
                    at.child("$ref"),
                    "'" + ref + "' leads nowhere, so this " + object.title() + " is left out",
                    "correct the reference");
            return null;
        }
        if (open.contains(new Key(object, target)) || open.size() > MAX_DEPTH) {
            reporter.warning(
                    "CyclicRef",
                    at.child("$ref"),
                    "'" + ref + "' leads back here, or through more than " + MAX_DEPTH + " others",
                    "refer to something else");
            return null;
        }
        Built found = object(object, target);
        return found == null ? null : overlay(object, found, at, raw);
    }

    /** Lays what stands beside a {@code $ref} over what it leads to (OpenAPI 3.1.1, 4.8.23 and 4.8.9). */
    private Built overlay(OpenApiObject object, Built target, Location at, JsonNode raw) {
        Tally tally = new Tally();
        tally.count(target);
        ObjectNode beside = NODES.objectNode();
        raw.forEachEntry((name, value) -> {
            boolean taken = object == OpenApiObject.PATH_ITEM
                    ? !name.equals("$ref")
                    : name.equals("description") || name.equals("summary") && object == OpenApiObject.EXAMPLE;
            if (taken && !index.documents().isVersion30()) {
                field(beside, object, at, name, value, tally);
            }
        });
        if (beside.isEmpty()) {
            return target;
        }
        ObjectNode both = NODES.objectNode();
        both.setAll(target.node());
        both.setAll(beside);
        Origin origin = origins.get(target.node());
        origins.put(both, origin == null ? new Origin(at, object) : origin);
        return new Built(both, tally.objects, tally.depth + 1);
    }

    private Built build(OpenApiObject object, Location at, JsonNode raw) {
        Key key = new Key(object, at);
        open.add(key);
        Tally tally = new Tally();
        ObjectNode node = NODES.objectNode();
        raw.forEachEntry((name, value) -> field(node, object, at, name, value, tally));
        open.remove(key);
        if (tally.objects > MAX_OBJECTS || tally.depth >= MAX_DEPTH) {
            reporter.error(
                    "InvalidOpenApi",
                    at,
                    "with its references followed, this " + object.title() + " is too large or too deep",
                    "refer to less");
            return new Built(located(NODES.objectNode(), at, object), 1, 1);
        }
        return new Built(located(node, at, object), tally.objects, tally.depth + 1);
    }

    private ObjectNode located(ObjectNode node, Location at, OpenApiObject object) {
        node.put(SwaggerLocations.AT, at.toString());
        origins.put(node, new Origin(at, object));
        return node;
    }

    private void field(ObjectNode node, OpenApiObject object, Location at, String name, JsonNode value, Tally tally) {
        Location field = at.child(name);
        if (newer && object.isNewer(name)) {
            if (OpenApiObject.isUnread(name)) {
                reporter.warning(
                        "UnsupportedField",
                        field,
                        "nothing is made of '" + name + "' of OpenAPI 3.2, so it is passed over",
                        "describe the parts as properties, each with an encoding");
            }
            return;
        }
        if (object == OpenApiObject.OPENAPI && name.equals("openapi")) {
            node.put(name, index.documents().isVersion30() ? "3.0.4" : "3.1.1");
            return;
        }
        if (object == OpenApiObject.PARAMETER && (name.equals("in") || name.equals("style"))) {
            if (NewerParameter.isQuerystring(index.node(at)) && name.equals("in")) {
                node.put(name, "query");
                return;
            }
            if (NewerParameter.isCookieStyle(index.node(at)) && name.equals("style")) {
                return;
            }
        }
        if (object == OpenApiObject.CALLBACK && !name.equals("$ref") && !name.startsWith("x-")) {
            put(node, name, object(OpenApiObject.PATH_ITEM, field), tally);
            return;
        }
        OpenApiObject.Shape shape = object.shape(name);
        if (shape == null) {
            if (object.isBoolean(name) && !value.isBoolean()) {
                notBoolean(node, name, field, value);
                return;
            }
            if (!value.isString() || !respelled(node, object, name, field, value.stringValue())) {
                node.set(name, Jackson2.of(value));
            }
            return;
        }
        switch (shape) {
            case ONE -> put(node, name, object(object.in(name), field), tally);
            case LIST -> list(node, object.in(name), name, field, value, tally);
            case MAP -> map(node, object.in(name), name, field, value, false, tally);
            case EXTENSIBLE_MAP -> map(node, object.in(name), name, field, value, true, tally);
            case DATA -> node.put(name, field.toString());
            case LEFT_OUT -> {}
        }
    }

    /** A text that says which of the two is meant is taken for it. */
    private void notBoolean(ObjectNode node, String name, Location field, JsonNode value) {
        boolean truth = YES.contains(value.asString("").toLowerCase(Locale.ROOT));
        reporter.warning(
                "InvalidOpenApi",
                field,
                "'" + name + "' must be true or false; it is taken to be " + truth,
                "write true or false");
        node.put(name, truth);
    }

    /** Whether the value is put in as what it is taken for. */
    private boolean respelled(ObjectNode node, OpenApiObject object, String name, Location field, String written) {
        Optional<String> scheme = FieldValues.scheme(object, name, written);
        Optional<String> meant = scheme.isPresent() ? Optional.of("http") : FieldValues.meant(object, name, written);
        meant.ifPresent(value -> {
            String also = scheme.map(http -> " with the scheme " + http).orElse("");
            reporter.warning(
                    "InvalidOpenApi",
                    field,
                    "\"" + written + "\" is no value of '" + name + "'; it is taken for \"" + value + "\"" + also,
                    scheme.isPresent() ? "write type: http and scheme: " + scheme.get() : "write " + value);
            node.put(name, value);
        });
        scheme.ifPresent(http -> node.put("scheme", http));
        return meant.isPresent();
    }

    /** Reports what is no part of the view; without the whole there is none. */
    private void leftOut(boolean whole, Location at, String what, String fix) {
        if (whole) {
            reporter.error("InvalidOpenApi", at, what, fix);
        } else {
            reporter.warning("InvalidOpenApi", at, what + "; it is left out", fix);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Built child, Tally tally) {
        if (child != null) {
            node.set(name, tally.count(child));
        }
    }

    /** What RFC 9110 (9.1) allows, and nothing that the path item describes in a field of its own. */
    private static boolean isMethod(String method) {
        return method.matches("[-!#$%&'*+.^_`|~0-9A-Za-z]+")
                && OpenApiObject.PATH_ITEM.shape(method.toLowerCase(Locale.ROOT)) != OpenApiObject.Shape.ONE;
    }

    /** OpenAPI has no reference for a map, but what is meant by one is clear. */
    private void referred(
            ObjectNode node,
            OpenApiObject object,
            String name,
            Location field,
            String ref,
            boolean extensible,
            Tally tally) {
        Optional<Location> target =
                index.resolve(field, ref).filter(at -> !index.node(at).has("$ref"));
        reporter.warning(
                "InvalidOpenApi",
                field.child("$ref"),
                "'" + name + "' cannot be a reference; what it leads to is "
                        + (target.isPresent() ? "taken all the same" : "passed over"),
                "refer to each " + object.title() + " in it");
        target.ifPresent(at -> map(node, object, name, at, index.node(at), extensible, tally));
    }

    private void list(ObjectNode node, OpenApiObject object, String name, Location field, JsonNode value, Tally tally) {
        if (!value.isArray()) {
            leftOut(false, field, "'" + name + "' must be an array", "write an array");
            return;
        }
        ArrayNode list = node.putArray(name);
        for (int i = 0; i < value.size(); i++) {
            Built item = object(object, field.child(i));
            if (item != null) {
                list.add(tally.count(item));
            }
        }
    }

    private void map(
            ObjectNode node,
            OpenApiObject object,
            String name,
            Location field,
            JsonNode value,
            boolean extensible,
            Tally tally) {
        if (!value.isObject()) {
            leftOut(name.equals("paths"), field, "'" + name + "' must be an object", "write an object");
            return;
        }
        ObjectNode map = node.withObjectProperty(name);
        value.forEachEntry((key, child) -> {
            if (extensible && key.startsWith("x-")) {
                map.set(key, Jackson2.of(child));
            } else if (name.equals("additionalOperations") && !isMethod(key)) {
                reporter.warning(
                        "InvalidMethod",
                        field.child(key),
                        "\"" + key + "\" cannot be the method of an additional operation, so it is left out",
                        "write a method as it is sent, for which the Path Item Object has no field");
            } else if (key.equals("$ref") && child.isString()) {
                referred(node, object, name, field, child.stringValue(), extensible, tally);
            } else {
                put(map, key, object(object, field.child(key)), tally);
            }
        });
    }
}
