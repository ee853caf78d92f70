package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.resolve.Location;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The value a finding is about: the view's node, and where the document has it. */
record FindingPlace(JsonNode node, Location at, OpenApiObject object) {

    /** Goes from an object along Swagger's notation ({@code .responses.200}, {@code .'/path'}, {@code (get)}). */
    static FindingPlace of(ObjectNode start, String path, Map<ObjectNode, ViewTree.Origin> origins) {
        ViewTree.Origin origin = origins.get(start);
        if (origin == null) {
            throw new IllegalStateException("an object that the view does not know");
        }
        FindingPlace place = new FindingPlace(start, origin.at(), origin.object());
        String rest = path;
        while (!rest.isEmpty()) {
            String ahead = rest;
            Optional<Step> step = steps(place.node(), ahead);
            if (step.isEmpty()) {
                // An addition such as .[name] says again which object it is.
                return place;
            }
            place = place.child(step.get().name(), origins);
            rest = ahead.substring(step.get().length());
        }
        return place;
    }

    private record Step(String name, int length) {}

    /** The longest name that the path goes on with: names may hold dots. */
    private static Optional<Step> steps(JsonNode node, String path) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .flatMap(name -> java.util.stream.Stream.of("." + name, ".'" + name + "'", "(" + name + ")", name)
                        .filter(path::startsWith)
                        .map(written -> new Step(name, written.length())))
                .max(Comparator.comparingInt(Step::length));
    }

    /** A field of this object; the object itself where it has no such field. */
    FindingPlace child(String name, Map<ObjectNode, ViewTree.Origin> origins) {
        JsonNode child = node.get(name);
        if (child == null) {
            return this;
        }
        ViewTree.Origin origin = child instanceof ObjectNode known ? origins.get(known) : null;
        return origin == null
                ? new FindingPlace(child, at.child(name), object)
                : new FindingPlace(child, origin.at(), origin.object());
    }

    /** The last item of an array with that name, for a finding that says no more. */
    @Nullable
    Location itemNamed(@Nullable String name) {
        for (int i = node.size() - 1; i >= 0; i--) {
            if (node.isArray() && Objects.equals(name, node.get(i).path("name").textValue())) {
                return at.child(i);
            }
        }
        return null;
    }
}
