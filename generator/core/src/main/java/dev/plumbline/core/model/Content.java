package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;

/**
 * A body: its media type as the document writes it, what it is, and the document's examples of it.
 *
 * @param mediaType with its parameters; may be a range such as {@code image/*}
 */
public record Content(String mediaType, Payload payload, List<Example> examples) {

    public Content {
        examples = List.copyOf(examples);
    }

    /** The type of its JSON, or of the JSON it is made of; empty where it is none. */
    public Optional<Type> type() {
        return payload.type();
    }

    /** Where its schema stands; empty where it has none that a validator is made of. */
    public Optional<Location> schema() {
        return payload.schema();
    }

    /** Whether its parts are read one after the other, as they come. */
    public boolean isStream() {
        return payload.isStream();
    }

    /** Whether it is made of fields, each of them a text or a file. */
    public boolean isForm() {
        return payload.isForm();
    }

    /** Whether it is a JSON merge patch (RFC 7396): null takes a property away there. */
    public boolean isMergePatch() {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end))
                .strip()
                .equalsIgnoreCase("application/merge-patch+json");
    }

    /** It as a JSON document; empty where it is something else. */
    public Optional<Payload.Json> json() {
        return payload.asJson();
    }
}
