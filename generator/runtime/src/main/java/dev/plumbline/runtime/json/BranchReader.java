package dev.plumbline.runtime.json;

import dev.plumbline.runtime.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads a value that is one of several types. The first of these questions that leads to a type which can be read
 * decides:
 *
 * <ol>
 *   <li>which one the property names that the types are told apart by; a name that is new leads to none that has names;
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

    /** A type that the value may be of. */
    private record Candidate<T>(
            @Nullable Validator validator,
            JsonReader<? extends T> reader,
            List<String> names,
            List<String> properties) {

        boolean accepts(JsonNode value) {
            return validator == null || validator.isValid(value);
        }

        boolean isKnownBy(JsonNode value) {
            return properties.stream().anyMatch(value::has);
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

    /** What was read, or where no type fits, what this function makes of the value. */
    public T otherwise(Function<JsonNode, ? extends T> unknown) {
        JsonNode name = told == null ? MissingNode.getInstance() : value.path(told);
        T read = name.isValueNode() ? first(candidates, candidate -> candidate.names.contains(name.asString())) : null;
        if (read == null) {
            // A name that is none of a type's own is a new one: the type does not take what it was not told of.
            read = unnamed(candidates.stream()
                    .filter(candidate -> candidate.names.isEmpty() || !name.isValueNode())
                    .toList());
        }
        return read == null ? unknown.apply(value) : read;
    }

    private @Nullable T unnamed(List<Candidate<T>> possible) {
        List<Candidate<T>> accepting =
                possible.stream().filter(candidate -> candidate.accepts(value)).toList();
        T read = accepting.size() > 1 ? first(accepting, candidate -> candidate.isKnownBy(value)) : null;
        read = read == null ? first(accepting, candidate -> true) : read;
        if (read != null) {
            return read;
        }
        List<Candidate<T>> known = possible.stream()
                .filter(candidate -> candidate.isKnownBy(value))
                .toList();
        return known.size() == 1 ? first(known, candidate -> true) : null;
    }

    /** Of the first of them that it can be read as; null where there is none. */
    private @Nullable T first(List<Candidate<T>> from, Predicate<Candidate<T>> condition) {
        for (Candidate<T> candidate : from) {
            if (condition.test(candidate)) {
                try {
                    return candidate.reader.read(value);
                } catch (UnexpectedJsonException e) {
                    // Legal by its schema, yet beyond the Java type, such as an integer of 20 digits: the next one.
                    continue;
                }
            }
        }
        return null;
    }
}
