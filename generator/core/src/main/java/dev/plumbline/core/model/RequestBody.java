package dev.plumbline.core.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request.
 *
 * @param contents the ways in which it can be sent, one at least; the first where the caller does not choose
 */
public record RequestBody(boolean required, @Nullable String description, List<Content> contents) {

    public RequestBody {
        contents = List.copyOf(contents);
    }

    /** The way in which it is sent where the caller does not choose. */
    public Content content() {
        return contents.get(0);
    }

    /** The first way that is JSON. */
    public Optional<Content> json() {
        return contents.stream().filter(content -> content.json().isPresent()).findFirst();
    }
}
