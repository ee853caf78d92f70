package dev.plumbline.runtime.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where in a value which validators have reported: what one has said of a place it need not say again, and of what is in
 * there neither. As an error, as one advisory and as a secret are different reports.
 */
final class Visits {

    /** In what name a validator reports. */
    private record Voice(@Nullable Rule advisory, boolean secret) {}

    private final Map<Voice, Map<Checker, Map<JsonNode, Integer>>> seen = new HashMap<>();

    /**
     * Whether this is the first visit to a place.
     *
     * @param place tells places apart that hold the same node; only a tree made by a program has such
     */
    boolean isFirst(Checker checker, JsonNode value, int place, @Nullable Rule advisory, boolean secret) {
        if (value.isEmpty()) {
            return true;
        }
        Integer before = seen.computeIfAbsent(new Voice(advisory, secret), voice -> new IdentityHashMap<>())
                .computeIfAbsent(checker, first -> new IdentityHashMap<>())
                .put(value, place);
        return before == null || before != place;
    }
}
