package dev.plumbline.runtime.validation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import tools.jackson.databind.JsonNode;

/** English for a keyword and what it demands, for rules that the document gives no sentence for. */
public final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dev.plumbline.runtime.validation.messages", Locale.ROOT);
    private static final int LONGEST_VALUE = 40;

    private Messages() {}

    /** What the keyword demands, such as {@code must be at most 8}. */
    public static String demand(Rule rule) {
        String pattern = text(rule.keyword(), "must satisfy the schema");
        return MessageFormat.format(pattern, rule.arguments().toArray());
    }

    /** What the keyword demands and what stands there instead. */
    static String detail(Rule rule, JsonNode found) {
        return demand(rule) + ", but is " + shown(found);
    }

    private static String text(String key, String otherwise) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static String shown(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "an array of " + value.size();
        }
        String text = value.toString();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }
}
