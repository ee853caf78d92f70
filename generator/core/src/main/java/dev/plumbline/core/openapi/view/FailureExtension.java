package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-failure} says of a response: how to see that a success is a failure.
 *
 * @param schemas where its schema stands, also that of one with mistakes
 * @param parts all that it says, where it is written without a mistake
 * @param mistakes what is written wrong
 */
public record FailureExtension(Location at, List<Location> schemas, Optional<Parts> parts, List<Mistake> mistakes) {

    /** The extension's name. */
    public static final String KEY = "x-failure";

    public FailureExtension {
        schemas = List.copyOf(schemas);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * The parts.
     *
     * @param schema the schema of a body that says that the call failed
     * @param code JSON pointer of the error's code
     * @param message JSON pointer of its sentence
     * @param statuses the status that codes amount to, by status
     * @param otherwise the status that every other failure amounts to
     */
    public record Parts(
            Location schema,
            @Nullable String code,
            @Nullable String message,
            SortedMap<Integer, List<String>> statuses,
            int otherwise) {}
}
