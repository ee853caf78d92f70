package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** The document's {@code info}; {@code description} is Markdown; {@code docsUrl} is {@code externalDocs.url}. */
public record Info(
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String docsUrl) {}
