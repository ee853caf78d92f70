package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import org.jspecify.annotations.Nullable;

/** The Tag Object. */
public record TagObject(
        Location at,
        String name,
        @Nullable String description,
        @Nullable ExternalDocsObject externalDocs) {}
