package dev.plumbline.runtime.validation;

import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/** As much of a value as a sentence shows. */
final class ValueExcerpt {

    private static final int LONGEST = 40;

    private ValueExcerpt() {}

    /** A value that is neither array nor object, as JSON. A long text is cut before it is written. */
    static String of(JsonNode value) {
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
