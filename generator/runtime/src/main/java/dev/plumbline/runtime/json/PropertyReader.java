package dev.plumbline.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the properties of one JSON object, each once, and keeps what was not read.
 *
 * <p>An optional property that has not the documented type counts as not read: it stays in {@link #rest()}.
 */
public final class PropertyReader {

    private final JsonNode object;
    private final List<String> read = new ArrayList<>();
    private Map<String, Map.Entry<Object, JsonNode>> writtenOtherwise = Map.of();

    private PropertyReader(JsonNode object) {
        this.object = object;
    }

    /**
     * A reader of the object.
     *
     * @throws UnexpectedJsonException if the value is not an object
     */
    public static PropertyReader of(JsonNode value) {
        if (value.isObject()) {
            return new PropertyReader(value);
        }
        throw UnexpectedJsonException.expected("an object", value);
    }

    /**
     * Reads a property that must be there.
     *
     * @throws UnexpectedJsonException if it is missing or has another type
     */
    public <T> T required(String name, JsonReader<T> reader) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw UnexpectedJsonException.missing(name);
        }
        return read(name, value, UnexpectedJsonException.within(name, value, reader));
    }

    private <T> T read(String name, JsonNode json, T value) {
        read.add(name);
        if (ReceivedProperties.isWrittenOtherwise(value, json)) {
            writtenOtherwise = writtenOtherwise.isEmpty() ? new HashMap<>() : writtenOtherwise;
            writtenOtherwise.put(name, Map.entry(value, json));
        }
        return value;
    }

    /** Reads a property that must be there and may be null; null also where it is missing or has another type. */
    public <T> @Nullable T requiredOrNull(String name, JsonReader<T> reader) {
        JsonNode value = object.get(name);
        if (value != null && value.isNull()) {
            read.add(name);
            return null;
        }
        return optional(name, reader);
    }

    /** Reads a property that may be absent; null where it is, or where it has another type. */
    public <T> @Nullable T optional(String name, JsonReader<T> reader) {
        JsonNode value = object.get(name);
        if (value == null) {
            return null;
        }
        try {
            return read(name, value, reader.read(value));
        } catch (UnexpectedJsonException e) {
            return null;
        }
    }

    /** Reads a string that may be absent, as {@link #optional} does. */
    public @Nullable String string(String name) {
        return optional(name, JsonReader.STRING);
    }

    /** Reads {@code true} or {@code false} that may be absent, as {@link #optional} does. */
    public @Nullable Boolean bool(String name) {
        return optional(name, JsonReader.BOOL);
    }

    /** Reads an integer of at most 32 bits that may be absent, as {@link #optional} does. */
    public @Nullable Integer int32(String name) {
        return optional(name, JsonReader.INT32);
    }

    /** Reads an integer of at most 64 bits that may be absent, as {@link #optional} does. */
    public @Nullable Long int64(String name) {
        return optional(name, JsonReader.INT64);
    }

    /** Reads a number that may be absent, as {@link #optional} does. */
    public @Nullable Double number(String name) {
        return optional(name, JsonReader.NUMBER);
    }

    /** Reads JSON that may be absent, as {@link #optional} does. */
    public @Nullable JsonNode any(String name) {
        return optional(name, JsonReader.ANY);
    }

    /** Reads a property that may be absent and may be null; absent also where it has another type. */
    public <T> JsonNullable<T> nullable(String name, JsonReader<T> reader) {
        JsonNode value = object.get(name);
        if (value != null && value.isNull()) {
            read.add(name);
            return JsonNullable.ofNull();
        }
        T result = optional(name, reader);
        return result == null ? JsonNullable.absent() : JsonNullable.of(result);
    }

    /** The properties that were not read, in the order of the object; and out of sight, how the others were written. */
    public Map<String, JsonNode> rest() {
        return writtenOtherwise.isEmpty() ? unread() : new ReceivedProperties(unread(), writtenOtherwise);
    }

    private Map<String, JsonNode> unread() {
        if (read.size() == object.size()) {
            return Collections.emptyMap();
        }
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!read.contains(property.getKey())) {
                rest.put(property.getKey(), property.getValue());
            }
        }
        return rest;
    }
}
