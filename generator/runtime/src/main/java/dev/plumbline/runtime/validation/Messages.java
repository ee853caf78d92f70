package dev.plumbline.runtime.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** English for a keyword and what it demands: {@code messages.properties} holds a sentence for each. */
public final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dev.plumbline.runtime.validation.messages", Locale.ROOT);
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_VALUES = 12;

    private Messages() {}

    /** What the keyword demands, such as {@code must be at most 8}. */
    public static String demand(Rule rule) {
        List<String> arguments = rule.arguments();
        String key = TEXTS.containsKey(rule.keyword()) ? rule.keyword() : "schema";
        if (TEXTS.containsKey(key + ".one") && arguments.equals(List.of("1"))) {
            return text(key + ".one");
        }
        if (TEXTS.containsKey(key + ".list")) {
            return arguments.isEmpty() ? text(key) : text(key + ".list", list(arguments));
        }
        return text(key, arguments.toArray());
    }

    /** What the keyword demands, what stands there instead, and where it can be guessed, what was meant. */
    static String detail(Rule rule, JsonNode found) {
        String is = TEXTS.containsKey(rule.keyword() + ".plain") ? "" : text("found", shown(found));
        return demand(rule) + is + Hints.hint(rule, found);
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }

    private static String list(List<String> values) {
        return values.size() <= MOST_VALUES
                ? String.join(", ", values)
                : String.join(", ", values.subList(0, MOST_VALUES)) + ", ... (" + values.size() + " in all)";
    }

    private static String shown(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return value.size() == 1 ? "an array of 1 item" : "an array of " + value.size() + " items";
        }
        String text = beginning(value).toString();
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "...";
    }

    /** As much of a long string as is ever shown, and enough to see that it is longer. */
    private static JsonNode beginning(JsonNode value) {
        int enough = 4 * LONGEST_VALUE;
        return value.isString() && value.stringValue().length() > enough
                ? StringNode.valueOf(value.stringValue().substring(0, enough))
                : value;
    }
}
