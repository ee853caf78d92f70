package dev.plumbline.runtime.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document says to people about the keywords of a schema.
 *
 * @param title the name of the rule
 * @param sentence what a user reads when it fails
 * @param source where it is documented
 */
public record RuleText(
        @Nullable String title,
        @Nullable String sentence,
        @Nullable String source) {

    /** A rule with this text. */
    public Rule rule(String pointer, String keyword, String... arguments) {
        return new Rule(pointer, keyword, title, sentence, source, List.of(arguments));
    }
}
