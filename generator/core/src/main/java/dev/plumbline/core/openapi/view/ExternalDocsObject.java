package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import org.jspecify.annotations.Nullable;

/** The External Documentation Object. */
public record ExternalDocsObject(
        Location at, @Nullable String url, @Nullable String description) {}
