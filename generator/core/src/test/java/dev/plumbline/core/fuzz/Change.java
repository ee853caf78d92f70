package dev.plumbline.core.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes another value of a value: one place in it is replaced, taken away, added or written in another way. */
final class Change {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Change() {}

    /** The value with a change somewhere; {@code other} gives values to put in. */
    static JsonNode of(JsonNode value, Draw draw, Supplier<JsonNode> other) {
        if (value.isEmpty() || draw.chance(25)) {
            return draw.chance(30) ? spelling(value, draw) : draw.chance(50) ? within(value, draw, other) : other.get();
        }
        return value.isArray() ? item(value.asArray(), draw, other) : property(value.asObject(), draw, other);
    }

    private static JsonNode within(JsonNode value, Draw draw, Supplier<JsonNode> other) {
        if (value.isArray()) {
            return value.asArray().deepCopy().add(other.get());
        }
        if (value.isObject()) {
            return value.asObject().deepCopy().set(draw.of(Pool.NAMES), other.get());
        }
        return other.get();
    }

    private static JsonNode item(ArrayNode array, Draw draw, Supplier<JsonNode> other) {
        ArrayNode changed = array.deepCopy();
        int index = draw.between(0, array.size() - 1);
        switch (draw.between(0, 3)) {
            case 0 -> changed.remove(index);
            case 1 -> changed.add(spelling(array.get(index), draw));
            default -> changed.set(index, of(array.get(index), draw, other));
        }
        return changed;
    }

    private static JsonNode property(ObjectNode object, Draw draw, Supplier<JsonNode> other) {
        ObjectNode changed = object.deepCopy();
        String name = draw.of(List.copyOf(object.propertyNames()));
        switch (draw.between(0, 3)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.set(draw.of(Pool.NAMES), object.get(name));
            default -> changed.set(name, of(object.get(name), draw, other));
        }
        return changed;
    }

    /** The same value, written differently: numbers with other digits, properties in another order. */
    static JsonNode spelling(JsonNode value, Draw draw) {
        if (value.isNumber() && draw.chance(50)) {
            BigDecimal number = value.decimalValue();
            return NODES.numberNode(
                    draw.chance(50) && number.scale() > -30 && number.scale() < 30
                            ? number.setScale(Math.max(0, number.scale()) + 1)
                            : number.stripTrailingZeros());
        }
        if (value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(item -> array.add(spelling(item, draw)));
            return array;
        }
        if (value.isObject()) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(value.properties());
            Collections.reverse(properties);
            ObjectNode object = NODES.objectNode();
            properties.forEach(property -> object.set(property.getKey(), spelling(property.getValue(), draw)));
            return object;
        }
        return value;
    }
}
