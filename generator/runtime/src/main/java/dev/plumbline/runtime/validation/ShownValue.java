package dev.plumbline.runtime.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/** As much of a wrong value as a sentence shows, in no language. */
final class ShownValue {

    private static final int LONGEST = 40;

    private final @Nullable String shape;
    private final String text;
    private final String size;
    private final Map.@Nullable Entry<String, String> hint;

    private ShownValue(@Nullable String shape, String text, String size, Map.@Nullable Entry<String, String> hint) {
        this.shape = shape;
        this.text = text;
        this.size = size;
        this.hint = hint;
    }

    /** @param name the last name of the value's pointer */
    static ShownValue of(Rule rule, JsonNode value, String name) {
        String size = size(value);
        Map.Entry<String, String> hint = Hints.of(rule, value, name);
        return value.isContainer()
                ? new ShownValue(value.isArray() ? "shown.array" : "shown.object", size, size, hint)
                : new ShownValue(null, excerpt(value), size, hint);
    }

    /** By which key its shape is told, such as {@code shown.array}; null for a value that is shown itself. */
    @Nullable
    String shape() {
        return shape;
    }

    /** The value itself; of an array or an object how many there are in it. */
    String text() {
        return text;
    }

    /** How many characters, items or properties it has. */
    String size() {
        return size;
    }

    /** What it was perhaps meant to be, by the key of a clause, and what that names. */
    Map.@Nullable Entry<String, String> hint() {
        return hint;
    }

    /** A value that is neither array nor object, as JSON. A long text is cut before it is written. */
    static String excerpt(JsonNode value) {
        if (value.isString()) {
            return quoted(cut(value.stringValue(), LONGEST));
        }
        return cut(value.isNumber() ? value.asString() : value.toString(), LONGEST);
    }

    /** A text as JSON. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        return json.append('"').toString();
    }

    /** How many characters, items or properties a value has. */
    static String size(JsonNode value) {
        String text = value.isString() ? value.stringValue() : "";
        return Integer.toString(value.isString() ? text.codePointCount(0, text.length()) : value.size());
    }

    /** The beginning of a text, up to so many characters. */
    static String cut(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
    }
}
