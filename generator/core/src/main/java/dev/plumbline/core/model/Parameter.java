package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.Locale;

/** A parameter of an operation. {@code schema} is where its schema stands. */
public record Parameter(Location at, String name, In in, boolean required, Docs docs, Type type, Location schema) {

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
