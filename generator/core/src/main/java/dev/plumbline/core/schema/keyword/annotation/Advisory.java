package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code x-advisories}.
 *
 * @param id a short name, such as {@code A2}
 * @param message the sentence for a user whose value does not satisfy the schema
 * @param source where the advice comes from
 * @param schema what the value should satisfy
 */
public record Advisory(String id, String message, @Nullable String source, Schema schema) {}
