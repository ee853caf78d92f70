package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON values that a schema names: the constants of compiled validators. */
public final class Literal {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Literal() {}

    /** The value of a JSON text; numbers keep every digit. */
    public static JsonNode of(String json) {
        return MAPPER.readTree(json);
    }

    /** The items of a JSON array. */
    public static List<JsonNode> list(String json) {
        return List.copyOf(of(json).values());
    }

    /**
     * A great many texts, in order.
     *
     * @param separator a sign that is in none of them
     * @param pieces the texts with the sign between them, in as many pieces as it takes
     */
    public static List<String> texts(String separator, String... pieces) {
        List<String> texts = new ArrayList<>();
        for (String piece : pieces) {
            Collections.addAll(texts, piece.split(Pattern.quote(separator), -1));
        }
        return List.copyOf(texts);
    }

    /** As {@link #texts}, for those that want to know whether a text is one of them. */
    public static Set<String> set(String separator, String... pieces) {
        return Set.copyOf(texts(separator, pieces));
    }

    /** As {@link #texts}, each with its place, from 0. */
    public static Map<String, Integer> indexes(String separator, String... pieces) {
        Map<String, Integer> indexes = new HashMap<>();
        for (String text : texts(separator, pieces)) {
            indexes.put(text, indexes.size());
        }
        return Collections.unmodifiableMap(indexes);
    }

    /** As {@link #texts}, each a regular expression. */
    public static List<Pattern> patterns(String separator, String... pieces) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts(separator, pieces)) {
            patterns.add(Pattern.compile(text));
        }
        return List.copyOf(patterns);
    }
}
