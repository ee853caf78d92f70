package dev.plumbline.formats.rule;

import dev.plumbline.runtime.validation.Assertions;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the expressions of {@code x-rules} are made of. Each takes JSON and gives JSON; what has no meaning, as a property
 * that is not there or a text plus a number, is {@link MissingNode}, and so is most that is made of it. Nothing throws.
 */
public final class Terms {

    private static final JsonNode NONE = MissingNode.getInstance();

    /** A range that is longer has no meaning: no array that is checked is. */
    private static final int LONGEST_RANGE = 1_000_000;

    /** Numbers whose digits begin or end further from the point are not reckoned with: they would take all memory. */
    private static final int FARTHEST = 2_000;

    private Terms() {}

    /** Whether a rule holds: where it has no meaning for a value, it has nothing against it. */
    public static boolean holds(JsonNode verdict) {
        return !(verdict.isBoolean() && !verdict.booleanValue());
    }

    /** A number that an expression has. */
    public static JsonNode of(long number) {
        return LongNode.valueOf(number);
    }

    /** A number that an expression has, with all its digits. */
    public static JsonNode decimal(String number) {
        return number(new BigDecimal(number));
    }

    /** A text that an expression has. */
    public static JsonNode of(String text) {
        return StringNode.valueOf(text);
    }

    /** A property of an object. */
    public static JsonNode get(JsonNode of, String name) {
        return of.isObject() ? of.path(name) : NONE;
    }

    /** A property of an object by its name, or an item of an array by its index. */
    public static JsonNode at(JsonNode of, JsonNode key) {
        if (key.isString()) {
            return get(of, key.stringValue());
        }
        int index = whole(key);
        return of.isArray() && index >= 0 ? of.path(index) : NONE;
    }

    /** Whether there is such a value. */
    public static JsonNode has(JsonNode value) {
        return truth(!value.isMissingNode());
    }

    /** How many items, properties or characters there are. */
    public static JsonNode size(JsonNode of) {
        if (of.isString()) {
            String text = of.stringValue();
            return IntNode.valueOf(text.codePointCount(0, text.length()));
        }
        return of.isContainer() ? IntNode.valueOf(of.size()) : NONE;
    }

    public static JsonNode equal(JsonNode one, JsonNode other) {
        return one.isMissingNode() || other.isMissingNode() ? NONE : truth(Assertions.equal(one, other));
    }

    /** Whether a number or a text comes before another. */
    public static JsonNode less(JsonNode one, JsonNode other) {
        if (one.isString() && other.isString()) {
            return truth(one.stringValue().compareTo(other.stringValue()) < 0);
        }
        return isFinite(one) && isFinite(other) ? truth(one.decimalValue().compareTo(other.decimalValue()) < 0) : NONE;
    }

    public static JsonNode not(JsonNode of) {
        return of.isBoolean() ? truth(!of.booleanValue()) : NONE;
    }

    /** False where one is, whatever the other means. */
    public static JsonNode and(JsonNode one, JsonNode other) {
        if (!holds(one) || !holds(other)) {
            return BooleanNode.FALSE;
        }
        return one.isBoolean() && other.isBoolean() ? BooleanNode.TRUE : NONE;
    }

    /** True where one is, whatever the other means. */
    public static JsonNode or(JsonNode one, JsonNode other) {
        return not(and(not(one), not(other)));
    }

    public static JsonNode choose(JsonNode condition, JsonNode then, JsonNode otherwise) {
        return condition.isBoolean() ? condition.booleanValue() ? then : otherwise : NONE;
    }

    public static JsonNode add(JsonNode one, JsonNode other) {
        return isNear(one) && isNear(other) ? number(one.decimalValue().add(other.decimalValue())) : NONE;
    }

    public static JsonNode subtract(JsonNode one, JsonNode other) {
        return isNear(one) && isNear(other) ? number(one.decimalValue().subtract(other.decimalValue())) : NONE;
    }

    public static JsonNode multiply(JsonNode one, JsonNode other) {
        return isNear(one) && isNear(other) ? number(one.decimalValue().multiply(other.decimalValue())) : NONE;
    }

    /** Whether a list has an equal item, or an object a property of that name. */
    public static JsonNode in(JsonNode value, JsonNode of) {
        if (of.isObject() && value.isString()) {
            return truth(of.has(value.stringValue()));
        }
        return exists(of, item -> equal(value, item));
    }

    /** A list. */
    public static JsonNode list(JsonNode... items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(items.length);
        for (JsonNode item : items) {
            if (item.isMissingNode()) {
                return NONE;
            }
            list.add(item);
        }
        return list;
    }

    /** The whole numbers from 0 up to a count. */
    public static JsonNode range(JsonNode count) {
        int length = whole(count);
        if (length < -LONGEST_RANGE || length > LONGEST_RANGE) {
            return NONE;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < length; i++) {
            list.add(i);
        }
        return list;
    }

    public static JsonNode all(JsonNode list, UnaryOperator<JsonNode> test) {
        JsonNode verdict = list.isArray() ? BooleanNode.TRUE : NONE;
        for (JsonNode item : items(list)) {
            verdict = and(verdict, test.apply(item));
        }
        return verdict;
    }

    public static JsonNode exists(JsonNode list, UnaryOperator<JsonNode> test) {
        return not(all(list, item -> not(test.apply(item))));
    }

    /** Whether exactly one item passes. */
    public static JsonNode existsOne(JsonNode list, UnaryOperator<JsonNode> test) {
        return equal(size(filter(list, test)), IntNode.valueOf(1));
    }

    /** The items that pass; nothing where a test of one has no meaning. */
    public static JsonNode filter(JsonNode list, UnaryOperator<JsonNode> test) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : items(list)) {
            JsonNode passes = test.apply(item);
            if (!passes.isBoolean()) {
                return NONE;
            }
            if (passes.booleanValue()) {
                kept.add(item);
            }
        }
        return list.isArray() ? kept : NONE;
    }

    /** What is made of each item; nothing where that has no meaning for one. */
    public static JsonNode map(JsonNode list, UnaryOperator<JsonNode> made) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : items(list)) {
            JsonNode each = made.apply(item);
            if (each.isMissingNode()) {
                return NONE;
            }
            all.add(each);
        }
        return list.isArray() ? all : NONE;
    }

    public static JsonNode sum(JsonNode list) {
        JsonNode sum = list.isArray() ? IntNode.valueOf(0) : NONE;
        for (JsonNode item : items(list)) {
            sum = add(sum, item);
        }
        return sum;
    }

    /** The smallest item; none where there is no item. */
    public static JsonNode min(JsonNode list) {
        return outermost(list, false);
    }

    /** The largest item; none where there is no item. */
    public static JsonNode max(JsonNode list) {
        return outermost(list, true);
    }

    private static JsonNode outermost(JsonNode list, boolean largest) {
        JsonNode best = NONE;
        for (JsonNode item : items(list)) {
            JsonNode beats = best.isMissingNode() ? BooleanNode.TRUE : largest ? less(best, item) : less(item, best);
            if (!beats.isBoolean() || less(item, item).isMissingNode()) {
                return NONE;
            }
            best = beats.booleanValue() ? item : best;
        }
        return best;
    }

    /** A whole number; a very small one where it is none, or too large. */
    private static int whole(JsonNode value) {
        try {
            return isNear(value) ? value.decimalValue().intValueExact() : Integer.MIN_VALUE;
        } catch (ArithmeticException e) {
            return Integer.MIN_VALUE;
        }
    }

    private static Iterable<JsonNode> items(JsonNode list) {
        return list.isArray() ? list : NONE;
    }

    /** Whether it is a number, and no double that was too small for it. */
    private static boolean isFinite(JsonNode value) {
        boolean isBinary = value.isDouble() || value.isFloat();
        return value.isNumber() && (!isBinary || Double.isFinite(value.doubleValue()));
    }

    private static boolean isNear(JsonNode value) {
        if (!isFinite(value)) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        return Math.abs((long) number.scale()) <= FARTHEST && number.precision() <= FARTHEST;
    }

    private static JsonNode number(BigDecimal number) {
        return DecimalNode.valueOf(number);
    }

    private static JsonNode truth(boolean holds) {
        return BooleanNode.valueOf(holds);
    }
}
