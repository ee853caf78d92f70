package dev.plumbline.core.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a schema says to people.
 *
 * @param title its {@code title}
 * @param description its {@code description}, Markdown
 * @param source its {@code x-source}: where the rule is documented
 * @param deprecated its {@code deprecated}
 * @param access its {@code readOnly} and {@code writeOnly}
 */
public record SchemaText(
        @Nullable String title,
        @Nullable String description,
        @Nullable String source,
        boolean deprecated,
        Access access) {

    /** A schema that says nothing. */
    public static final SchemaText NONE = new SchemaText(null, null, null, false, Access.READ_AND_WRITE);
}
