package dev.plumbline.runtime.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that a value does not keep.
 *
 * @param severity whether the value is illegal or only unwise
 * @param instancePointer JSON pointer of the offending value; the standard calls it the instance location
 * @param keywordLocation JSON pointer from the schema that was asked to the keyword, through every {@code $ref}: the
 *     evaluation path (JSON Schema 2020-12 Core, 12.3.1)
 * @param absoluteKeywordLocation where the keyword stands, by the {@code $id} around it where there is one, otherwise
 *     by the document's name: {@code openapi.yaml#/components/schemas/Pet/required}. The JSON pointer in it is encoded
 *     as in a URI
 * @param schemaPointer where the keyword stands in the document: {@code #} and a JSON pointer
 * @param keyword the keyword, such as {@code maxLength}; for an advisory its id, such as {@code A2}
 * @param title the rule's name in the document
 * @param message the rule's sentence in the document, or where it has none, {@link #detail()}
 * @param detail what the keyword demands and what was found, in the language of the report
 * @param source where the rule is documented
 * @param entered the schemas on the way to the keyword, outermost first; the last one holds the keyword
 */
public record Violation(
        Severity severity,
        String instancePointer,
        String keywordLocation,
        String absoluteKeywordLocation,
        String schemaPointer,
        String keyword,
        @Nullable String title,
        String message,
        String detail,
        @Nullable String source,
        List<EnteredSchema> entered) {

    /** How much a violation matters. */
    public enum Severity {
        /** The value contradicts what is documented; it is not sent. */
        ERROR,
        /** The value is legal, but probably does not do what its author means. */
        ADVISORY
    }

    public Violation {
        entered = List.copyOf(entered);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** All that is said: the message, and where it is the document's own sentence, the detail in brackets. */
    public String sentence() {
        return message.equals(detail) ? message : message + " (" + detail + ")";
    }
}
