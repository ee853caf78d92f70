package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One keyword of the document, as a validator names it in a violation.
 *
 * @param pointer where the keyword stands in the document: {@code #} and a JSON pointer
 * @param keyword the keyword; for an advisory its id
 * @param title the rule's name, where the document names it
 * @param sentence the sentence for people, where the document has one
 * @param source where the rule is documented
 * @param arguments what the keyword demands, as text for the sentence made from the keyword
 */
public record Rule(
        String pointer,
        String keyword,
        @Nullable String title,
        @Nullable String sentence,
        @Nullable String source,
        List<String> arguments) {

    public Rule {
        arguments = List.copyOf(arguments);
    }

    /** A rule that the document gives no words for. */
    public static Rule of(String pointer, String keyword, String... arguments) {
        return new Rule(pointer, keyword, null, null, null, List.of(arguments));
    }

    /** This rule with names of the value before the arguments of its sentence. */
    Rule about(String... names) {
        List<String> all = Stream.concat(Stream.of(names), arguments.stream()).toList();
        return new Rule(pointer, keyword, title, sentence, source, all);
    }
}
