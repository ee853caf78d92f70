package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaParser;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of JSON Schema: ECMA-262 with the {@code u} flag.
 *
 * @param source as the document writes it
 * @param java the same language for {@link java.util.regex}
 */
public record EcmaPattern(String source, Pattern java) {

    /**
     * Reads an expression.
     *
     * @throws EcmaSyntaxException where it is not one
     * @throws UnsupportedPatternException where Java has no equivalent
     */
    public static EcmaPattern of(String source) {
        String java = EcmaTranslation.java(EcmaParser.parse(source));
        try {
            return new EcmaPattern(source, Pattern.compile(java));
        } catch (PatternSyntaxException e) {
            throw new UnsupportedPatternException(e.getDescription());
        }
    }

    /** Whether some texts that do not match an expression keep Java busy for exponentially long. */
    public static boolean isSlow(String source) {
        return BacktrackingCheck.anyIn(EcmaParser.parse(source));
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
