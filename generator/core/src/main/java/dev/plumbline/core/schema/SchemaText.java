package dev.plumbline.core.schema;

import dev.plumbline.core.text.Translations;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says to people.
 *
 * @param title its {@code title}
 * @param description its {@code description}, Markdown
 * @param source its {@code x-source}: where the rule is documented
 * @param deprecated its {@code deprecated}
 * @param translations its {@code x-i18n}: title and description in other languages
 * @param access its {@code readOnly} and {@code writeOnly}
 */
public record SchemaText(
        @Nullable String title,
        @Nullable String description,
        @Nullable String source,
        Translations translations,
        boolean deprecated,
        Access access) {

    /** The field of {@code translations} that says the same as {@link #title}. */
    public static final String TITLE = "title";

    /** The field of {@code translations} that says the same as {@link #description}. */
    public static final String DESCRIPTION = "description";

    /** A schema that says nothing. */
    public static final SchemaText NONE =
            new SchemaText(null, null, null, Translations.NONE, false, Access.READ_AND_WRITE);
}
