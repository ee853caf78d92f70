package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a tree together from a stream of values and keeps where each stood; refuses what is too deep or too much, and
 * aliases that repeat too much.
 */
final class TreeBuilder {

    private final String invalid;
    private final Places places = new Places();
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable JsonNode root;
    private int written;
    private long aliased;
    private int repeated;
    private boolean merges;

    /** @param invalid the id of problems with the text itself, {@code InvalidYaml} or {@code InvalidJson} */
    TreeBuilder(String invalid) {
        this.invalid = invalid;
    }

    /** An object or array that is not finished. */
    private static final class Level {
        final JsonNode node;
        private @Nullable String key;
        private long values = 1;
        private int height = 1;
        private boolean merging;
        private final List<ObjectNode> merged = new ArrayList<>();

        Level(JsonNode node) {
            this.node = node;
        }

        /** Keeps what a merge key names: an object, or several; whether it was that. */
        boolean merge(JsonNode value) {
            merging = false;
            key = null;
            Collection<JsonNode> all = value.isArray() ? value.values() : List.of(value);
            all.stream()
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .forEach(merged::add);
            return all.stream().allMatch(JsonNode::isObject);
        }
    }

    /**
     * A finished value.
     *
     * @param values how many values it has, itself and those of its aliases counted
     * @param height how deep it is; 1 for a scalar
     */
    record Built(JsonNode node, long values, int height) {

        static Built scalar(JsonNode node) {
            return new Built(node, 1, 1);
        }
    }

    /** Whether the next thing to come is a key. */
    boolean expectsKey() {
        Level level = open.peek();
        return level != null && level.node.isObject() && level.key == null;
    }

    /** Where an object has a name twice, the later value counts, as it does to those who read JSON into a map. */
    void key(String name, Place place) {
        Level level = open.element();
        level.key = name;
        Place first = places.property(level.node, name);
        if (first != null && ++repeated <= ReadingLimits.FORGIVEN) {
            places.forgive(Problem.warning(
                    "DuplicateKey",
                    place,
                    pointer(),
                    "'" + name + "' is already given at line " + first.line() + "; what stands here is taken",
                    "keep one of the two"));
        }
        places.property(level.node, name, place);
    }

    /**
     * A key that stands for all properties of the value that comes next but those that the object has itself. What it means
     * is clear, but not every tool that reads OpenAPI knows it; that is said once.
     */
    void mergeKey(String name, Place place) {
        if (!merges) {
            places.forgive(Problem.warning(
                    "MergeKey",
                    place,
                    "",
                    "YAML 1.2 has no merge key <<; it is taken for what it is in YAML 1.1",
                    "write the properties out, or use $ref"));
            merges = true;
        }
        Level level = open.element();
        level.key = name;
        level.merging = true;
        places.property(level.node, name, place);
    }

    /** Goes on with the text of a number that is none of JSON's, or that nobody could reckon with. */
    void forgiveNumber(String what, Place place) {
        forgive(Problem.warning(
                "UnsupportedNumber",
                place,
                "",
                what + "; it is read as a text",
                "write another number, or quote it if it is a text"));
    }

    /** Goes on in spite of something. */
    void forgive(Problem problem) {
        places.forgive(problem);
    }

    Built scalar(JsonNode value, Place place) throws UnreadableException {
        checkNumber(place);
        return add(Built.scalar(value), place);
    }

    void startObject(Place place) throws UnreadableException {
        start(JsonNodeFactory.instance.objectNode(), place);
    }

    void startArray(Place place) throws UnreadableException {
        start(JsonNodeFactory.instance.arrayNode(), place);
    }

    private void start(JsonNode node, Place place) throws UnreadableException {
        checkNumber(place);
        checkDepth(1, place);
        note(place);
        open.push(new Level(node));
    }

    Built end() throws UnreadableException {
        Level level = open.pop();
        if (level.node instanceof ObjectNode object) {
            level.merged.forEach(other -> merge(other, object));
        }
        return attach(new Built(level.node, level.values, level.height));
    }

    private void merge(ObjectNode from, ObjectNode into) {
        from.forEachEntry((name, value) -> {
            if (!into.has(name)) {
                into.set(name, value);
                Place place = places.property(from, name);
                if (place != null) {
                    places.property(into, name, place);
                }
            }
        });
    }

    /** Repeats a finished value. */
    Built alias(Built target, Place place) throws UnreadableException {
        checkNumber(place);
        aliased += target.values();
        if (aliased > ReadingLimits.ALIASED_VALUES) {
            throw new UnreadableException(
                    invalid,
                    place,
                    pointer(),
                    "the aliases of this document repeat more than " + ReadingLimits.ALIASED_VALUES + " values",
                    "write the values as components and use $ref");
        }
        checkDepth(target.height(), place);
        return add(target, place);
    }

    private void checkNumber(Place place) throws UnreadableException {
        if (++written > ReadingLimits.VALUES) {
            throw new UnreadableException(
                    invalid,
                    place,
                    pointer(),
                    "the document has more than " + ReadingLimits.VALUES + " values",
                    "divide it into several documents");
        }
    }

    private void checkDepth(int more, Place place) throws UnreadableException {
        if (open.size() + more > ReadingLimits.DEPTH) {
            throw new UnreadableException(
                    invalid,
                    place,
                    pointer(),
                    "values are nested deeper than " + ReadingLimits.DEPTH,
                    "nest them less");
        }
    }

    private Built add(Built built, Place place) throws UnreadableException {
        note(place);
        return attach(built);
    }

    /** Notes the place of the value that comes next; a property has that of its key. */
    private void note(Place place) {
        Level level = open.peek();
        if (level == null) {
            places.root(place);
        } else if (level.node.isArray()) {
            places.item(level.node, place);
        }
    }

    private Built attach(Built built) throws UnreadableException {
        Level level = open.peek();
        if (level == null) {
            root = built.node();
            return built;
        }
        level.values += built.values();
        level.height = Math.max(level.height, built.height() + 1);
        String key = level.key;
        if (level.merging) {
            Place place = places.property(level.node, String.valueOf(key));
            if (!level.merge(built.node())) {
                throw new UnreadableException(
                        invalid,
                        Objects.requireNonNull(place, "the key was noted"),
                        pointer(),
                        "the merge key << stands for something else than a mapping",
                        "write the properties out, or use $ref");
            }
        } else if (level.node instanceof ObjectNode object && key != null) {
            object.set(key, built.node());
            level.key = null;
        } else if (level.node instanceof ArrayNode array) {
            array.add(built.node());
        }
        return built;
    }

    /** The pointer of the value that comes next. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
            Level level = levels.next();
            String key = level.key;
            pointer.append(key == null ? "/" + level.node.size() : Pointers.step(key));
        }
        return pointer.toString();
    }

    /** The whole tree; null before anything was read. */
    @Nullable
    JsonNode root() {
        return root;
    }

    Places places() {
        return places;
    }
}
