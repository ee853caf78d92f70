package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.Locale;

/**
 * A parameter of an operation.
 *
 * @param schema where its schema stands
 * @param style how an array in the query is written; {@link Style#FORM_EXPLODED} for all others
 */
public record Parameter(
        Location at, String name, In in, boolean required, Docs docs, Type type, Location schema, Style style) {

    /** A parameter that is written as OpenAPI assumes. */
    public Parameter(Location at, String name, In in, boolean required, Docs docs, Type type, Location schema) {
        this(at, name, in, required, docs, type, schema, Style.FORM_EXPLODED);
    }

    /** How an array in the query is written. */
    public enum Style {
        /** {@code a=1&a=2}. */
        FORM_EXPLODED,
        /** {@code a=1,2}. */
        FORM,
        /** {@code a=1%202}. */
        SPACE_DELIMITED,
        /** {@code a=1%7C2}. */
        PIPE_DELIMITED
    }

    /** Where a parameter travels. */
    public enum In {
        PATH,
        QUERY,
        HEADER;

        /** As OpenAPI writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
