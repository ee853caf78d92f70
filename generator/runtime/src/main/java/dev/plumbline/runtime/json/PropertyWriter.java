package dev.plumbline.runtime.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints the properties of one JSON object, in the order of the calls. */
public final class PropertyWriter {

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();
    private Set<String> unset = Set.of();

    /** A writer that has written nothing. */
    public PropertyWriter() {}

    /** Writes an optional property; nothing where the value is null. */
    public <T> PropertyWriter put(String name, @Nullable T value, JsonWriter<T> writer) {
        if (value != null) {
            object.set(name, writer.write(value));
        }
        return this;
    }

    /** Writes a property that must be there: JSON null where the value is null. */
    public <T> PropertyWriter putOrNull(String name, @Nullable T value, JsonWriter<T> writer) {
        if (value == null) {
            unset = unset.isEmpty() ? new HashSet<>() : unset;
            unset.add(name);
        }
        return set(name, value, writer);
    }

    /** Writes a property that may be absent and may be null. */
    public <T> PropertyWriter putNullable(String name, JsonNullable<T> value, JsonWriter<T> writer) {
        return value.isAbsent() ? this : set(name, value.orNull(), writer);
    }

    private <T> PropertyWriter set(String name, @Nullable T value, JsonWriter<T> writer) {
        object.set(name, value == null ? object.nullNode() : writer.write(value));
        return this;
    }

    /**
     * Writes the properties the document does not name, after those it does. A value written before stays as it is,
     * except the null of {@link #putOrNull}: there the rest may hold what was read and has another type.
     */
    public PropertyWriter putAll(Map<String, JsonNode> rest) {
        if (rest.isEmpty()) {
            return this;
        }
        for (Map.Entry<String, JsonNode> entry : rest.entrySet()) {
            String name = entry.getKey();
            if (!object.has(name) || unset.contains(name)) {
                object.set(name, entry.getValue().deepCopy());
            }
        }
        return this;
    }

    /** The object; the writer is not used after this. */
    public ObjectNode toJson() {
        return object;
    }
}
