package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** JSON Schema's equality (Core 2020-12, section 4.2.2): numbers by value, objects without order. */
final class Equality {

    private Equality() {}

    static boolean equal(JsonNode one, JsonNode other) {
        if (one.isNumber()) {
            return other.isNumber() && Numbers.compare(one, other) == 0;
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

    /** Whether no two items are equal; each item is looked at once. */
    static boolean allDifferent(JsonNode array) {
        Set<Key> seen = new HashSet<>();
        for (JsonNode item : array) {
            if (!seen.add(new Key(item))) {
                return false;
            }
        }
        return true;
    }

    /** A value that is equal to its equals in a set. */
    private record Key(JsonNode value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && equal(value, that.value);
        }

        @Override
        public int hashCode() {
            return hash(value);
        }

        private static int hash(JsonNode value) {
            if (value.isNumber()) {
                BigDecimal exact = value.decimalValue();
                return exact.signum() == 0 ? 0 : exact.stripTrailingZeros().hashCode();
            }
            int hash = value.isArray() ? 1 : 0;
            if (value.isArray()) {
                for (JsonNode item : value) {
                    hash = 31 * hash + hash(item);
                }
                return hash;
            }
            if (value.isObject()) {
                for (Map.Entry<String, JsonNode> property : value.properties()) {
                    hash += property.getKey().hashCode() ^ hash(property.getValue());
                }
                return hash;
            }
            return value.hashCode();
        }
    }
}
