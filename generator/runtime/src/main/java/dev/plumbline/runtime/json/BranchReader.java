package dev.plumbline.runtime.json;

import dev.plumbline.runtime.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads a value that is one of several types. The first of these questions that leads to a type which can be read
 * decides:
 *
 * <ol>
 *   <li>which one the property names that the types are told apart by; a name that is new leads to the one by default,
 *       and without one to none that has names;
 *   <li>which validators accept the value: among these, the first that knows a property that no other type has, else the
 *       first;
 *   <li>which one alone knows a property that the value has. So a value that breaks a rule, such as a text that is new in
 *       an {@code enum}, is still of its type.
 * </ol>
 *
 * @param <T> what the types have in common
 */
public final class BranchReader<T> {

    private final JsonNode value;
    private final @Nullable String told;
    private final List<Candidate<T>> candidates = new ArrayList<>();
    private @Nullable Candidate<T> other;

    /** A type that the value may be of. */
    private static final class Candidate<T> {
        private final @Nullable Validator validator;
        private final JsonReader<? extends T> reader;
        private final List<String> names;
        private final List<String> properties;

        private Candidate(
                @Nullable Validator validator,
                JsonReader<? extends T> reader,
                List<String> names,
                List<String> properties) {
            this.validator = validator;
            this.reader = reader;
            this.names = names;
            this.properties = properties;
        }

        boolean accepts(JsonNode value) {
            return validator == null || validator.isValid(value);
        }

        boolean isKnownBy(JsonNode value) {
            for (String property : properties) {
                if (value.has(property)) {
                    return true;
                }
            }
            return false;
        }
    }

    private BranchReader(JsonNode value, @Nullable String told) {
        this.value = value;
        this.told = told;
    }

    /** A reader of the value. */
    public static <T> BranchReader<T> of(JsonNode value) {
        return new BranchReader<>(value, null);
    }

    /** A reader of a value of which a property says what type it is of. */
    public static <T> BranchReader<T> of(JsonNode value, String property) {
        return new BranchReader<>(value, property);
    }

    /**
     * A type that the value may be of where the validator accepts it.
     *
     * @param names what the property says that tells the types apart
     */
    public BranchReader<T> branch(Validator validator, JsonReader<? extends T> reader, String... names) {
        candidates.add(new Candidate<>(validator, reader, List.of(names), List.of()));
        return this;
    }

    /** A type that the value may be of, whatever it says. */
    public BranchReader<T> branch(JsonReader<? extends T> reader) {
        candidates.add(new Candidate<>(null, reader, List.of(), List.of()));
        return this;
    }

    /** Properties that no type but the last one has. */
    public BranchReader<T> knownBy(String... properties) {
        Candidate<T> last = candidates.remove(candidates.size() - 1);
        candidates.add(new Candidate<>(last.validator, last.reader, last.names, List.of(properties)));
        return this;
    }

    /** The last type is what a value is of which the property that tells is missing or names none. */
    public BranchReader<T> byDefault() {
        other = candidates.get(candidates.size() - 1);
        return this;
    }

    /** What was read, or where no type fits, what this function makes of the value. */
    public T otherwise(Function<JsonNode, ? extends T> unknown) {
        JsonNode name = told == null ? MissingNode.getInstance() : value.path(told);
        List<Candidate<T>> named = new ArrayList<>();
        List<Candidate<T>> unnamed = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            if (name.isValueNode() && candidate.names.contains(name.asString())) {
                named.add(candidate);
            }
            // A name that is none of a type's own is a new one: the type does not take what it was not told of.
            if (candidate.names.isEmpty() || !name.isValueNode()) {
                unnamed.add(candidate);
            }
        }
        T read = first(named.isEmpty() && other != null ? List.of(other) : named);
        read = read == null ? unnamed(unnamed) : read;
        return read == null ? unknown.apply(value) : read;
    }

    private @Nullable T unnamed(List<Candidate<T>> possible) {
        List<Candidate<T>> accepting = new ArrayList<>();
        for (Candidate<T> candidate : possible) {
            if (candidate.accepts(value)) {
                accepting.add(candidate);
            }
        }
        T read = accepting.size() > 1 ? first(known(accepting)) : null;
        read = read == null ? first(accepting) : read;
        if (read != null) {
            return read;
        }
        List<Candidate<T>> known = known(possible);
        return known.size() == 1 ? first(known) : null;
    }

    private List<Candidate<T>> known(List<Candidate<T>> from) {
        List<Candidate<T>> known = new ArrayList<>();
        for (Candidate<T> candidate : from) {
            if (candidate.isKnownBy(value)) {
                known.add(candidate);
            }
        }
        return known;
    }

    /** Of the first of them that it can be read as; null where there is none. */
    private @Nullable T first(List<Candidate<T>> from) {
        for (Candidate<T> candidate : from) {
            try {
                return candidate.reader.read(value);
            } catch (UnexpectedJsonException e) {
                // Legal by its schema, yet beyond the Java type, such as an integer of 20 digits: the next one.
                continue;
            }
        }
        return null;
    }
}
