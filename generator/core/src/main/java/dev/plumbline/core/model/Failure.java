package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The {@code x-failure} of a response: how to see that a success is a failure, and what that amounts to.
 *
 * @param schema the schema of a body that says that the call failed
 * @param type what such a body is read as
 * @param code JSON pointer of the error's code
 * @param message JSON pointer of its sentence
 * @param statuses the codes that amount to a status, by that status
 * @param otherwise the status that every other failure amounts to
 */
public record Failure(
        Location schema,
        Type type,
        Optional<String> code,
        Optional<String> message,
        SortedMap<Integer, List<String>> statuses,
        int otherwise) {}
