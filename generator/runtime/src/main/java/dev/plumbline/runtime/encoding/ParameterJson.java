package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A parameter's value as JSON, as the document's schema speaks of it. */
public final class ParameterJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParameterJson() {}

    public static JsonNode of(String name, Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Iterable<?> items) {
            ArrayNode array = JSON.arrayNode();
            items.forEach(item -> array.add(of(name, item)));
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
        throw ParameterTexts.unfit(name);
    }

    private static JsonNode of(String name, Number number) {
        if (number instanceof BigInteger integer) {
            return JSON.numberNode(integer);
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return JSON.numberNode(number.longValue());
        }
        try {
            return JSON.numberNode(new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
            throw new InvalidArgumentException(name, "is no number that can be sent", e);
        }
    }
}
