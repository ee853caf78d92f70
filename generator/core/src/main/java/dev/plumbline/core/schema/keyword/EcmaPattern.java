package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of JSON Schema: ECMA-262 with the {@code u} flag.
 *
 * @param source as the document writes it
 * @param java the same language for {@link java.util.regex}
 */
public record EcmaPattern(String source, Pattern java) {

    /** Reads an expression; a problem where it is not one. */
    public static Optional<EcmaPattern> read(String text, KeywordSource source) {
        try {
            return Optional.of(new EcmaPattern(text, Pattern.compile(new EcmaTranslation(text).java())));
        } catch (IllegalArgumentException e) {
            source.error(
                    "InvalidPattern",
                    "\"" + text + "\" is not a regular expression: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "write ECMA-262 syntax");
            return Optional.empty();
        }
    }

    /** Patterns are equal when they are written the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EcmaPattern that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
