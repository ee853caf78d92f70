package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text for each JSON value, the same for equal values and for no others: numbers by value, properties in the order of
 * their names, strings with their length before them. It is made without recursion, so a value may be of any depth.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();
    /** What is still to be written, the next at the end: values, and the signs around them. */
    private final Deque<Object> pending = new ArrayDeque<>();

    private CanonicalJson() {}

    static String text(JsonNode value) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.pending.push(value);
        while (!canonical.pending.isEmpty()) {
            canonical.write(canonical.pending.pop());
        }
        return canonical.text.toString();
    }

    private void write(Object next) {
        if (next instanceof JsonNode node) {
            write(node);
        } else {
            text.append(next);
        }
    }

    private void write(JsonNode value) {
        if (value.isArray()) {
            text.append('[');
            pending.push("]");
            for (int i = value.size() - 1; i >= 0; i--) {
                pending.push(value.get(i));
            }
        } else if (value.isObject()) {
            text.append('{');
            pending.push("}");
            List<String> names = new ArrayList<>(value.propertyNames());
            names.sort(Collections.reverseOrder());
            for (String name : names) {
                pending.push(value.get(name));
                pending.push(quoted(name));
            }
        } else if (value.isString()) {
            text.append(quoted(value.stringValue()));
        } else if (value.isNumber()) {
            text.append('#').append(number(value)).append(';');
        } else {
            text.append(value.getNodeType()).append(quoted(value.toString()));
        }
    }

    private static String quoted(String string) {
        return string.length() + ":" + string;
    }

    private static String number(JsonNode number) {
        if (!JsonNumbers.isFinite(number)) {
            return number.toString();
        }
        BigDecimal exact = number.decimalValue().stripTrailingZeros();
        return exact.unscaledValue() + "e" + exact.scale();
    }
}
