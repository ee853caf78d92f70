package dev.plumbline.runtime.validation;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * JSON Schema's equality (Core 2020-12, section 4.2.2): numbers by value, objects without order. It goes as deep as the
 * less deep value, which is a constant of the schema or a plain item.
 */
final class Equality {

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
}
