package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An example of the document; {@code at} is where its value stands. */
public record Example(
        Location at,
        String name,
        @Nullable String summary,
        @Nullable String description,
        JsonNode value) {}
