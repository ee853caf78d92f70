package dev.plumbline.runtime.json;

import dev.plumbline.runtime.validation.Validator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a value that is one of several types: the first whose validator accepts it.
 *
 * @param <T> what the types have in common
 */
public final class BranchReader<T> {

    private final JsonNode value;
    private @Nullable T result;

    private BranchReader(JsonNode value) {
        this.value = value;
    }

    /** A reader of the value. */
    public static <T> BranchReader<T> of(JsonNode value) {
        return new BranchReader<>(value);
    }

    /** Reads the value as this type if no type before it did, the validator accepts it and it can be read. */
    public BranchReader<T> branch(Validator validator, JsonReader<? extends T> reader) {
        if (result == null && validator.isValid(value)) {
            read(reader);
        }
        return this;
    }

    /** Reads the value as this type if no type before it did and it can be read. */
    public BranchReader<T> branch(JsonReader<? extends T> reader) {
        if (result == null) {
            read(reader);
        }
        return this;
    }

    private void read(JsonReader<? extends T> reader) {
        try {
            result = reader.read(value);
        } catch (UnexpectedJsonException e) {
            // Legal by its schema, yet beyond the Java type, such as an integer of 20 digits: kept as JSON.
            result = null;
        }
    }

    /** What was read, or where no type fits, what this function makes of the value. */
    public T otherwise(Function<JsonNode, ? extends T> unknown) {
        T read = result;
        return read == null ? unknown.apply(value) : read;
    }
}
