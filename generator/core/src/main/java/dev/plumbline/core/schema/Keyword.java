package dev.plumbline.core.schema;

import java.util.List;

/** One keyword of one schema, read and checked: what it says, and what it demands of an instance. */
public interface Keyword {

    /** The keyword as written, such as {@code maxLength}. */
    String name();

    /** What it is read as: itself, or for one that drafts after it replaced, the keywords that say it now. */
    default List<Keyword> parts() {
        return List.of(this);
    }

    /** What it demands, as text: the arguments of its sentence in the runtime's {@code messages.properties}. */
    default List<String> arguments() {
        return List.of();
    }

    /** The schemas inside the keyword, in document order; none for most. */
    default List<Schema> subschemas() {
        return List.of();
    }

    /**
     * Under what name the keyword has each of {@link #subschemas}, in their order: a property's, or {@code then}. Empty
     * where they are only counted.
     */
    default List<String> subschemaKeys() {
        return List.of();
    }

    /** What an instance must satisfy, in the order to test it; nothing for an annotation. */
    default List<Check> checks() {
        return List.of();
    }
}
