package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** How a caller is identified. */
public sealed interface SecurityScheme {

    /** A question about security schemes: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R bearer(Bearer bearer);

        R apiKey(ApiKey apiKey);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    String name();

    @Nullable
    String description();

    /** {@code Authorization: Bearer <key>}. */
    record Bearer(String name, @Nullable String description) implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bearer(this);
        }
    }

    /** A key in a header or query parameter. */
    record ApiKey(String name, @Nullable String description, Parameter.In in, String parameter)
            implements SecurityScheme {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apiKey(this);
        }
    }
}
