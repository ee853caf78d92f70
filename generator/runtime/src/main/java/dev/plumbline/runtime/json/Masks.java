package dev.plumbline.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps secrets out of {@code toString}. */
public final class Masks {

    private static final String MASK = "***";

    private Masks() {}

    /** The names of the properties, with {@code ***} in the place of every value. */
    public static String maskAll(Map<String, JsonNode> properties) {
        return mask(properties, properties.keySet().toArray(new String[0]));
    }

    /** {@code ***} in the place of a value; null stays null. */
    public static @Nullable String mask(@Nullable Object secret) {
        return secret == null ? null : MASK;
    }

    /** The properties as text, with {@code ***} in the place of those named. */
    public static String mask(Map<String, JsonNode> properties, String... names) {
        Map<String, Object> shown = new LinkedHashMap<>(properties);
        for (String name : names) {
            if (shown.get(name) != null) {
                shown.put(name, MASK);
            }
        }
        return shown.toString();
    }
}
