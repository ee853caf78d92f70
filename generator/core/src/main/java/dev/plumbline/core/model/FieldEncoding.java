package dev.plumbline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * How a field of a form is written, where the document says so (OpenAPI 3.1.1, Encoding Object).
 *
 * @param contentType the media type of its value; null where {@code styled} says how it is written
 * @param styled null where {@code contentType} says it
 */
public record FieldEncoding(String name, @Nullable String contentType, Serialization.@Nullable Styled styled) {}
