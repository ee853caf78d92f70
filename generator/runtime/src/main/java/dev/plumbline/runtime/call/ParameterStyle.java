package dev.plumbline.runtime.call;

import org.jspecify.annotations.Nullable;

/**
 * How an array in a query parameter is written.
 *
 * @param name the parameter
 * @param style how its items are put together
 */
public record ParameterStyle(String name, Style style) {

    /** The styles of OpenAPI 3 for arrays; a single value looks the same in all of them. */
    public enum Style {
        /** {@code a=1&a=2}, what OpenAPI assumes. */
        FORM_EXPLODED(null),
        /** {@code a=1,2}. */
        FORM(","),
        /** {@code a=1%202}. */
        SPACE_DELIMITED("%20"),
        /** {@code a=1%7C2}. */
        PIPE_DELIMITED("%7C");

        private final @Nullable String delimiter;

        Style(@Nullable String delimiter) {
            this.delimiter = delimiter;
        }

        /** What stands between the items; null where each is written as a parameter of its own. */
        @Nullable
        String delimiter() {
            return delimiter;
        }
    }
}
