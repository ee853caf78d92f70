package dev.plumbline.runtime.json;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Properties that are kept as JSON, and behind them the JSON of typed values that Java would write in another way, such as
 * {@code 2020-01-01T00:00:00.000Z}: while the value is what was read, it is written as it came.
 */
final class ReceivedProperties extends AbstractMap<String, JsonNode> {

    private final Map<String, JsonNode> kept;
    private final Map<String, Map.Entry<Object, JsonNode>> read;

    ReceivedProperties(Map<String, JsonNode> kept, Map<String, Map.Entry<Object, JsonNode>> read) {
        this.kept = kept;
        this.read = read;
    }

    /** A copy that a builder may add to. */
    static Map<String, JsonNode> mutable(Map<String, JsonNode> properties) {
        Map<String, JsonNode> copy = new LinkedHashMap<>(properties);
        return properties instanceof ReceivedProperties received ? new ReceivedProperties(copy, received.read) : copy;
    }

    /** A copy that nobody can change. */
    Map<String, JsonNode> unmodifiable(String name) {
        return new ReceivedProperties(Copies.map(name, kept), read);
    }

    /** The JSON that the value of the property was read from; null where it is to be written anew. */
    static @Nullable JsonNode written(Map<String, JsonNode> properties, String name, @Nullable Object value) {
        Map.Entry<Object, JsonNode> entry =
                properties instanceof ReceivedProperties received ? received.read.get(name) : null;
        Object now = value instanceof JsonNullable<?> nullable ? nullable.orNull() : value;
        return entry != null && entry.getKey().equals(now) ? entry.getValue() : null;
    }

    /** Whether Java writes the value in another way than the JSON that it was read from. */
    static boolean isWrittenOtherwise(Object value, JsonNode json) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Object item = items.get(i);
                if (item != null && isWrittenOtherwise(item, json.path(i))) {
                    return true;
                }
            }
            return false;
        }
        if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                if (entry.getValue() != null
                        && isWrittenOtherwise(entry.getValue(), json.path((String) entry.getKey()))) {
                    return true;
                }
            }
            return false;
        }
        if (value instanceof Double number) {
            return !json.isDouble() && !json.decimalValue().equals(BigDecimal.valueOf(number));
        }
        if (value instanceof Number) {
            return !(value instanceof BigDecimal) && !json.isIntegralNumber();
        }
        if (value instanceof JsonModel model) {
            // An object keeps by itself what is in it.
            return !json.isObject() && !model.toJson().equals(json);
        }
        String text = FormattedText.of(value);
        return text != null && !text.equals(json.asString());
    }

    @Override
    public @Nullable JsonNode get(@Nullable Object name) {
        return kept.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return kept.containsKey(name);
    }

    @Override
    public @Nullable JsonNode put(String name, JsonNode value) {
        return kept.put(name, value);
    }

    @Override
    public Set<Map.Entry<String, JsonNode>> entrySet() {
        return kept.entrySet();
    }
}
