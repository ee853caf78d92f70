package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** The body of a request. */
public record RequestBody(boolean required, @Nullable String description, Content content) {}
