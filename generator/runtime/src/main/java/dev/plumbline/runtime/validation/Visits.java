package dev.plumbline.runtime.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where in a value which validators have reported: what one has said of a place it need not say again, and of what is
 * in there neither. As an error, as one advisory and as a secret are different reports.
 */
final class Visits {

    /** First by what a validator reports as: the advisory, if any, and whether the value is secret. */
    private final Map<List<@Nullable Object>, Map<Checker, Map<JsonNode, Integer>>> seen = new HashMap<>();

    /**
     * Whether this is the first visit to a place.
     *
     * @param place distinguishes places that hold the same node; only a tree made by a program has such
     */
    boolean isFirst(Checker checker, JsonNode value, int place, @Nullable Rule advisory, boolean secret) {
        if (value.isEmpty()) {
            return true;
        }
        Integer before = seen.computeIfAbsent(Arrays.asList(advisory, secret), voice -> new IdentityHashMap<>())
                .computeIfAbsent(checker, first -> new IdentityHashMap<>())
                .put(value, place);
        return before == null || before != place;
    }
}
