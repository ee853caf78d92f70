package dev.plumbline.runtime.client;

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
        FORM_EXPLODED(""),
        /** {@code a=1,2}. */
        FORM(","),
        /** {@code a=1%202}. */
        SPACE_DELIMITED("%20"),
        /** {@code a=1%7C2}. */
        PIPE_DELIMITED("%7C");

        private final String delimiter;

        Style(String delimiter) {
            this.delimiter = delimiter;
        }

        String delimiter() {
            return delimiter;
        }
    }
}
