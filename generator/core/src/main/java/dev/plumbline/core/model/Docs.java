package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** What the document says to people about a thing; {@code description} is Markdown. */
public record Docs(@Nullable String title, @Nullable String description, boolean deprecated) {

    public static final Docs NONE = new Docs(null, null, false);

    /** A title that says nothing is none: whoever shows it would show nothing. */
    public Docs {
        title = title == null || title.isBlank() ? null : title;
    }
}
