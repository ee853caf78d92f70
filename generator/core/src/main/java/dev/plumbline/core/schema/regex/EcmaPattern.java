package dev.plumbline.core.schema.regex;

import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.formats.regex.EcmaNode;
import dev.plumbline.formats.regex.EcmaParser;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.Optional;
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

    /** Reads an expression; a problem where it is not one, or where Java has no equivalent. */
    public static Optional<EcmaPattern> read(String text, KeywordSource source) {
        try {
            EcmaNode tree = EcmaParser.parse(text);
            Pattern java = Pattern.compile(EcmaTranslation.java(tree));
            if (BacktrackingCheck.anyIn(tree)) {
                source.warning(
                        "SlowPattern",
                        "some texts that do not match \"" + text + "\" keep it busy for exponentially long",
                        "let no two turns of a loop read the same text, or limit the text with maxLength");
            }
            return Optional.of(new EcmaPattern(text, java));
        } catch (EcmaSyntaxException e) {
            source.error(
                    "InvalidPattern",
                    "\"" + text + "\" is not a regular expression: " + e.getMessage(),
                    "write ECMA-262 syntax, as with its u flag");
        } catch (UnsupportedPatternException e) {
            source.error("UnsupportedPattern", noEquivalent(text, e.getMessage()), "say it in another way");
        } catch (PatternSyntaxException e) {
            source.error("UnsupportedPattern", noEquivalent(text, e.getDescription()), "say it in another way");
        }
        return Optional.empty();
    }

    private static String noEquivalent(String text, @Nullable String reason) {
        return "Java's regular expressions cannot say \"" + text + "\": " + reason;
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
