package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.json.FormattedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;

/** A parameter's value as JSON, as the document's schema speaks of it and as it is written. */
public final class ParameterJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParameterJson() {}

    /** The value's JSON; refuses what is none, numbers that JSON does not have, and what is too deep to be looked at. */
    public static JsonNode of(String name, @Nullable Object value) {
        try {
            return json(name, value);
        } catch (StackOverflowError e) {
            throw new InvalidArgumentException(name, "has more values in one another than can be sent", e);
        }
    }

    private static JsonNode json(String name, @Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof JsonNode node) {
            return finite(name, node);
        }
        if (value instanceof Iterable<?> items) {
            ArrayNode array = JSON.arrayNode();
            for (Object item : items) {
                array.add(json(name, item));
            }
            return array;
        }
        if (value instanceof CharSequence text) {
            return JSON.stringNode(text.toString());
        }
        if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return of(name, number);
        }
        String text = FormattedText.of(value);
        if (text == null) {
            throw new InvalidArgumentException(
                    name, "must be a text, a number, a boolean, JSON or an array of these to be sent as a parameter");
        }
        return JSON.stringNode(text);
    }

    private static JsonNode of(String name, Number number) {
        if (number instanceof BigInteger integer) {
            return JSON.numberNode(integer);
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return JSON.numberNode(number.longValue());
        }
        try {
            return JSON.numberNode(
                    number instanceof BigDecimal decimal ? decimal : StyleCodec.binary(number.toString()));
        } catch (NumberFormatException e) {
            throw new InvalidArgumentException(name, "is no number that can be sent", e);
        }
    }

    private static JsonNode finite(String name, JsonNode node) {
        if (node instanceof NumericNode number && number.isNaN()) {
            throw new InvalidArgumentException(name, "is no number that can be sent");
        }
        for (JsonNode member : node) {
            finite(name, member);
        }
        return node;
    }
}
