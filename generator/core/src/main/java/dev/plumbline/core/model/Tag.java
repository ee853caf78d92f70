package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/** A group of operations. */
public record Tag(String name, @Nullable String description) {}
