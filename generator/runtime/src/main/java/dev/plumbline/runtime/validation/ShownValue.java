package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * As much of a wrong value as a sentence shows, in no language.
 *
 * @param shape by which key its shape is told, such as {@code shown.array}; null for a value that is shown itself
 * @param text the value itself; of an array or an object how many there are in it
 * @param size how many characters, items or properties it has
 * @param hint what it was perhaps meant to be
 */
record ShownValue(@Nullable String shape, String text, String size, Hints.@Nullable Hint hint) {

    /** @param name the last name of the value's pointer */
    static ShownValue of(Rule rule, JsonNode value, String name) {
        String size = ValueExcerpt.size(value);
        Hints.Hint hint = Hints.of(rule, value, name);
        return value.isContainer()
                ? new ShownValue(value.isArray() ? "shown.array" : "shown.object", size, size, hint)
                : new ShownValue(null, ValueExcerpt.of(value), size, hint);
    }
}
