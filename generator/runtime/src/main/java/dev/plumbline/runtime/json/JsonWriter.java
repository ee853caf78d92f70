package dev.plumbline.runtime.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints one Java value as JSON. The node handed out belongs to the caller.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonWriter<T> {

    /** Prints the value. */
    JsonNode write(T value);

    /** Prints the value with the writer; says both types at once, which javac cannot infer from the writer alone. */
    static <T> JsonNode print(T value, JsonWriter<T> writer) {
        return writer.write(value);
    }

    /**
     * Prints a value by its own type: one of those that {@link JsonReader} reads, a generated one, or a list or map of
     * such, in which null is JSON null.
     *
     * @throws IllegalArgumentException if it is of another type, or a number that is not finite
     */
    static JsonNode value(@Nullable Object value) {
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof JsonModel model) {
            return model.toJson();
        }
        if (value instanceof Boolean bool) {
            return bool(bool);
        }
        if (value instanceof Integer number) {
            return int32(number);
        }
        if (value instanceof Long number) {
            return int64(number);
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof JsonNode json) {
            return any(json);
        }
        if (value instanceof List<?> items) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
            items.forEach(item -> array.add(value(item)));
            return array;
        }
        if (value instanceof Map<?, ?> entries) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            entries.forEach((name, entry) -> object.set((String) name, value(entry)));
            return object;
        }
        if (value == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        String text = FormattedText.of(value);
        if (text == null) {
            throw new IllegalArgumentException(
                    "no JSON for a " + value.getClass().getName());
        }
        return string(text);
    }

    /** Prints a string. */
    static JsonNode string(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    /** Prints {@code true} or {@code false}. */
    static JsonNode bool(Boolean value) {
        return JsonNodeFactory.instance.booleanNode(value);
    }

    /** Prints an integer of at most 32 bits. */
    static JsonNode int32(Integer value) {
        return JsonNodeFactory.instance.numberNode(value.intValue());
    }

    /** Prints an integer of at most 64 bits. */
    static JsonNode int64(Long value) {
        return JsonNodeFactory.instance.numberNode(value.longValue());
    }

    /**
     * Prints a number.
     *
     * @throws IllegalArgumentException if it is not finite: JSON has no word for that
     */
    static JsonNode number(Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return JsonNodeFactory.instance.numberNode(value.doubleValue());
    }

    /** What has no fraction is of the kind that a parser makes of it, so that the two are equal. */
    private static JsonNode decimal(BigDecimal value) {
        if (value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE) {
            long number = value.longValue();
            return number == (int) number ? int32((int) number) : int64(number);
        }
        return JsonNodeFactory.instance.numberNode(value);
    }

    /** Prints a copy of any JSON value. */
    static JsonNode any(JsonNode value) {
        return value.deepCopy();
    }

    /** Prints an array. */
    static <T> JsonWriter<List<T>> list(JsonWriter<T> item) {
        return values -> {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
            values.forEach(value -> array.add(item.write(value)));
            return array;
        };
    }

    /** As {@link #list}, where an item may be null. */
    static <T> JsonWriter<List<@Nullable T>> listOfNullables(JsonWriter<T> item) {
        return values -> {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
            values.forEach(value -> array.add(value == null ? array.nullNode() : item.write(value)));
            return array;
        };
    }

    /** Prints an object whose property names are not known, in the order of the map. */
    static <T> JsonWriter<Map<String, T>> map(JsonWriter<T> item) {
        return values -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            values.forEach((name, value) -> object.set(name, item.write(value)));
            return object;
        };
    }

    /** As {@link #map}, where a value may be null: a merge patch takes it away. */
    static <T> JsonWriter<Map<String, @Nullable T>> mapOfNullables(JsonWriter<T> item) {
        return values -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            values.forEach((name, value) -> object.set(name, value == null ? object.nullNode() : item.write(value)));
            return object;
        };
    }
}
