package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a tree together from a stream of values and keeps where each stood; refuses what is too deep, a property given
 * twice and aliases that repeat too much.
 */
final class TreeBuilder {

    private final String invalid;
    private final Map<String, Place> places = new HashMap<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable JsonNode root;
    private int written;
    private long aliased;

    /** @param invalid the id of problems with the text itself, {@code InvalidYaml} or {@code InvalidJson} */
    TreeBuilder(String invalid) {
        this.invalid = invalid;
    }

    /** An object or array that is not finished. */
    private static final class Level {
        final String pointer;
        final JsonNode node;
        private @Nullable String key;
        private long values = 1;
        private int height = 1;

        Level(String pointer, JsonNode node) {
            this.pointer = pointer;
            this.node = node;
        }
    }

    /**
     * A finished value.
     *
     * @param pointer where it stands
     * @param values how many values it has, itself and those of its aliases counted
     * @param height how deep it is; 1 for a scalar
     */
    record Built(String pointer, JsonNode node, long values, int height) {}

    /** Whether the next thing to come is a key. */
    boolean expectsKey() {
        Level level = open.peek();
        return level != null && level.node.isObject() && level.key == null;
    }

    void key(String name, Place place) throws UnreadableException {
        Level level = open.element();
        String pointer = level.pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        if (level.node.has(name)) {
            throw new UnreadableException(
                    "DuplicateKey",
                    place,
                    pointer,
                    "'" + name + "' is already given at line "
                            + places.get(pointer).line(),
                    "keep one of the two");
        }
        level.key = name;
        places.put(pointer, place);
    }

    Built scalar(JsonNode value, Place place) throws UnreadableException {
        checkNumber(place);
        return add(new Built(place(place), value, 1, 1));
    }

    void startObject(Place place) throws UnreadableException {
        start(JsonNodeFactory.instance.objectNode(), place);
    }

    void startArray(Place place) throws UnreadableException {
        start(JsonNodeFactory.instance.arrayNode(), place);
    }

    private void start(JsonNode node, Place place) throws UnreadableException {
        String pointer = place(place);
        checkNumber(place);
        checkDepth(1, place, pointer);
        open.push(new Level(pointer, node));
    }

    Built end() {
        Level level = open.pop();
        return add(new Built(level.pointer, level.node, level.values, level.height));
    }

    /** Repeats a finished value; its inner values keep the places where they were written. */
    Built alias(Built target, Place place) throws UnreadableException {
        String pointer = place(place);
        aliased += target.values();
        if (aliased > Limits.ALIASED_VALUES) {
            throw new UnreadableException(
                    invalid,
                    place,
                    pointer,
                    "the aliases of this document repeat more than " + Limits.ALIASED_VALUES + " values",
                    "write the values as components and use $ref");
        }
        checkDepth(target.height(), place, pointer);
        copyPlaces(target.node(), target.pointer(), pointer);
        return add(new Built(pointer, target.node(), target.values(), target.height()));
    }

    private void copyPlaces(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                copyPlaces(object.get(name), from, to, name.replace("~", "~0").replace("/", "~1"));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                copyPlaces(array.get(i), from, to, String.valueOf(i));
            }
        }
    }

    private void copyPlaces(JsonNode child, String from, String to, String token) {
        places.put(to + "/" + token, places.get(from + "/" + token));
        copyPlaces(child, from + "/" + token, to + "/" + token);
    }

    /** The pointer of the value that comes next; notes its place unless its key has one. */
    String place(Place place) {
        Level level = open.peek();
        if (level == null) {
            places.put("", place);
            return "";
        }
        if (level.node.isObject()) {
            String key = level.key;
            return level.pointer + "/"
                    + (key == null ? "" : key.replace("~", "~0").replace("/", "~1"));
        }
        String pointer = level.pointer + "/" + level.node.size();
        places.put(pointer, place);
        return pointer;
    }

    private void checkNumber(Place place) throws UnreadableException {
        if (++written > Limits.VALUES) {
            throw new UnreadableException(
                    invalid,
                    place,
                    "",
                    "the document has more than " + Limits.VALUES + " values",
                    "divide it into several documents");
        }
    }

    private void checkDepth(int more, Place place, String pointer) throws UnreadableException {
        if (open.size() + more > Limits.DEPTH) {
            throw new UnreadableException(
                    invalid, place, pointer, "values are nested deeper than " + Limits.DEPTH, "nest them less");
        }
    }

    private Built add(Built built) {
        Level level = open.peek();
        if (level == null) {
            root = built.node();
            return built;
        }
        level.values += built.values();
        level.height = Math.max(level.height, built.height() + 1);
        String key = level.key;
        if (level.node instanceof ObjectNode object && key != null) {
            object.set(key, built.node());
            level.key = null;
        } else if (level.node instanceof ArrayNode array) {
            array.add(built.node());
        }
        return built;
    }

    /** The whole tree; null before anything was read. */
    @Nullable
    JsonNode root() {
        return root;
    }

    Map<String, Place> places() {
        return places;
    }
}
