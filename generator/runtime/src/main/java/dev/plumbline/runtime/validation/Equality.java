package dev.plumbline.runtime.validation;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * JSON Schema's equality (Core 2020-12, section 4.2.2): numbers by value, objects without order. It goes as deep as the
 * less deep value, which is a constant of the schema or a plain item.
 */
final class Equality {

    private Equality() {}

    static boolean equal(JsonNode one, JsonNode other) {
        if (one instanceof StringNode text) {
            return other instanceof StringNode twin && text.stringValue().equals(twin.stringValue());
        }
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

    /** A hash that values have in common that are equal. */
    static int hash(JsonNode value) {
        if (value.isNumber()) {
            return Double.hashCode(JsonNumbers.nearest(value) + 0.0); // not -0.0
        }
        int hash = value.size();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                hash = 31 * hash + hash(value.get(i));
            }
            return hash;
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                hash += property.getKey().hashCode() * 31 ^ hash(property.getValue());
            }
            return hash;
        }
        return value.hashCode();
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
