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
        return equal(one, other, Integer.MAX_VALUE);
    }

    /** As {@link #equal(JsonNode, JsonNode)}, but what is deeper than so many levels is taken for equal. */
    static boolean equal(JsonNode one, JsonNode other, int depth) {
        if (one instanceof StringNode text) {
            return other instanceof StringNode twin && text.stringValue().equals(twin.stringValue());
        }
        if (one.isNumber()) {
            return other.isNumber() && JsonNumbers.equal(one, other);
        }
        if (one.isArray()) {
            return other.isArray() && (depth == 0 || equalItems(one, other, depth - 1));
        }
        if (one.isObject()) {
            return other.isObject() && (depth == 0 || equalProperties(one, other, depth - 1));
        }
        return one.equals(other);
    }

    /** A hash that values have in common that are equal down to so many levels. */
    static int hash(JsonNode value, int depth) {
        if (value.isNumber()) {
            return Double.hashCode(JsonNumbers.nearest(value) + 0.0); // not -0.0
        }
        int hash = value.size();
        if (depth == 0 && value.isContainer()) {
            return hash;
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                hash = 31 * hash + hash(value.get(i), depth - 1);
            }
            return hash;
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                hash += property.getKey().hashCode() * 31 ^ hash(property.getValue(), depth - 1);
            }
            return hash;
        }
        return value.hashCode();
    }

    private static boolean equalItems(JsonNode one, JsonNode other, int depth) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!equal(one.get(i), other.get(i), depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalProperties(JsonNode one, JsonNode other, int depth) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> property : one.properties()) {
            JsonNode twin = other.get(property.getKey());
            if (twin == null || !equal(property.getValue(), twin, depth)) {
                return false;
            }
        }
        return true;
    }
}
