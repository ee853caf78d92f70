package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import org.jspecify.annotations.Nullable;

/**
 * The Example Object; also the value of an {@code example}, which is called so.
 *
 * @param value where its value stands; null where it has none in the document
 * @param externalValue the URL of a value that is not in the document
 */
public record ExampleObject(
        Location at,
        String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable Location value,
        @Nullable String externalValue) {}
