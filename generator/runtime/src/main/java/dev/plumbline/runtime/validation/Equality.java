package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * JSON Schema's equality (Core 2020-12, section 4.2.2): numbers by value, objects without order. It goes as deep as the
 * less deep value, which is a constant of the schema or a plain item.
 */
final class Equality {

    private static final int FEW = 8;
    private static final int SHALLOW = 20;

    private final Set<String> strings = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private Equality() {}

    static boolean equal(JsonNode one, JsonNode other) {
        if (one.isNumber()) {
            return other.isNumber() && JsonNumbers.equal(one, other);
        }
        if (one.isArray()) {
            return other.isArray() && equalItems(one, other);
        }
        if (one.isObject()) {
            return other.isObject() && equalProperties(one, other);
        }
        return one.equals(other);
    }

    private static boolean equalItems(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!equal(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalProperties(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> property : one.properties()) {
            JsonNode twin = other.get(property.getKey());
            if (twin == null || !equal(property.getValue(), twin)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether no two items of the array are equal. A few items that are not deep are compared with each other; of many,
     * each is looked at once. The keys are of classes that have an order, so that {@link HashSet} finds them fast even
     * where somebody chose them to have one hash.
     */
    static boolean areDistinct(JsonNode array) {
        return array.size() <= FEW && !Nesting.exceeds(array, SHALLOW) ? differ(array) : new Equality().takes(array);
    }

    private static boolean differ(JsonNode array) {
        for (int i = 1; i < array.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (equal(array.get(i), array.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean takes(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            if (!add(array.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(JsonNode item) {
        if (item.isString()) {
            return strings.add(item.stringValue());
        }
        return item.isNumber() && JsonNumbers.isFinite(item)
                ? numbers.add(item.decimalValue().stripTrailingZeros())
                : others.add(CanonicalJson.text(item));
    }
}
