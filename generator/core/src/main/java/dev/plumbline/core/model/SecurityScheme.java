package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** How a caller is identified. */
public sealed interface SecurityScheme {

    String name();

    @Nullable
    String description();

    /** {@code Authorization: Bearer <key>}. */
    record Bearer(String name, @Nullable String description) implements SecurityScheme {}

    /** A key in a header or query parameter. */
    record ApiKey(String name, @Nullable String description, Parameter.In in, String parameter)
            implements SecurityScheme {}
}
