package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.text.Translations;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code x-advisories}.
 *
 * @param id a short name, such as {@code A2}
 * @param message the sentence for a user whose value does not satisfy the schema
 * @param source where the advice comes from
 * @param translations its {@code x-i18n}: the message in other languages
 * @param schema what the value should satisfy
 */
public record Advisory(String id, String message, @Nullable String source, Translations translations, Schema schema) {}
