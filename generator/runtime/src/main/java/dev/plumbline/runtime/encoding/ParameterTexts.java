package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A parameter's value as text: one for a single value, one for each item of an array. */
public final class ParameterTexts {

    private ParameterTexts() {}

    public static List<String> of(String name, Object value) {
        if (value instanceof JsonNode node && !node.isArray()) {
            return List.of(scalar(name, node));
        }
        if (value instanceof Iterable<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(scalar(name, item)));
            return texts;
        }
        return List.of(scalar(name, value));
    }

    private static String scalar(String name, Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof JsonNode node && (node.isString() || node.isNumber() || node.isBoolean())) {
            return node.asString();
        }
        throw unfit(name);
    }

    static InvalidArgumentException unfit(String name) {
        return new InvalidArgumentException(
                name, "must be a text, a number, a boolean or an array of these to be sent as a parameter");
    }
}
