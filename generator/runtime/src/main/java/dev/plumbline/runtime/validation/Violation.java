package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;

/**
 * One rule that a value does not keep.
 *
 * @param severity whether the value is illegal or only unwise
 * @param instancePointer JSON pointer of the offending value
 * @param schemaPointer where the keyword stands in the OpenAPI document: {@code #} and a JSON pointer
 * @param keyword the keyword, such as {@code maxLength}; for an advisory its id, such as {@code A2}
 * @param title the rule's name in the document
 * @param message the rule's sentence in the document, or where it has none, {@link #detail()}
 * @param detail what the keyword demands and what was found
 * @param source where the rule is documented
 */
public record Violation(
        Severity severity,
        String instancePointer,
        String schemaPointer,
        String keyword,
        @Nullable String title,
        String message,
        String detail,
        @Nullable String source) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
