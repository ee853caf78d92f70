package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where the values of one document stand: a property where its key begins, an item where it begins.
 *
 * <p>Kept by object and array, not by pointer: pointers repeat every name above a value, and a hostile document would
 * make them long. What an alias repeats has the places where it was written.
 */
public final class Places {

    private final Map<JsonNode, Map<String, Place>> properties = new IdentityHashMap<>();
    private final Map<JsonNode, List<Place>> items = new IdentityHashMap<>();
    private final List<Problem> forgiven = new ArrayList<>();
    private @Nullable Place root;

    Places() {}

    /** For a tree that was not read from a file. */
    public static Places none() {
        return new Places();
    }

    void root(Place place) {
        root = place;
    }

    /** Keeps what is wrong with the text, and did not end the reading; the first of them, where there are very many. */
    void forgive(Problem problem) {
        if (forgiven.size() < ReadingLimits.FORGIVEN) {
            forgiven.add(problem);
        }
    }

    /** Adds what is wrong with the text to the problems of a run. */
    void report(Problems problems) {
        forgiven.forEach(problems::add);
    }

    void property(JsonNode object, String name, Place place) {
        properties.computeIfAbsent(object, key -> new HashMap<>()).put(name, place);
    }

    void item(JsonNode array, Place place) {
        items.computeIfAbsent(array, key -> new ArrayList<>()).add(place);
    }

    /** Notes an item's place before those of the items after it. */
    void insertItem(JsonNode array, int index, Place place) {
        items.computeIfAbsent(array, key -> new ArrayList<>()).add(index, place);
    }

    void removeItem(JsonNode array, int index) {
        items.getOrDefault(array, new ArrayList<>()).remove(index);
    }

    /** Notes for a copy of an object or array what another document knows of the original. */
    void copyOf(JsonNode copy, Places from, JsonNode original) {
        if (from.properties.containsKey(original)) {
            properties.put(copy, new HashMap<>(from.properties.get(original)));
        }
        if (from.items.containsKey(original)) {
            items.put(copy, new ArrayList<>(from.items.get(original)));
        }
    }

    /** Where a property of an object stands; null where it is not known. */
    @Nullable
    Place property(JsonNode object, String name) {
        return properties.getOrDefault(object, Map.of()).get(name);
    }

    /** Where an item of an array stands; null where it is not known. */
    @Nullable
    Place item(JsonNode array, int index) {
        List<Place> known = items.getOrDefault(array, List.of());
        return index < known.size() ? known.get(index) : null;
    }

    /** The place of a value, or of the nearest around it whose place is known; null where none is. */
    @Nullable
    Place nearest(JsonNode tree, String pointer) {
        Place place = root;
        JsonNode at = tree;
        for (String name : Pointers.names(pointer)) {
            JsonNode child = Pointers.child(at, name);
            if (child == null) {
                return place;
            }
            Place known = at.isObject() ? property(at, name) : item(at, Integer.parseInt(name));
            place = known == null ? place : known;
            at = child;
        }
        return place;
    }
}
