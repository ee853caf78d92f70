package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.UnsupportedPatternException;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.Optional;

/** Reads the regular expressions in keywords, and reports what is wrong with them. */
final class PatternReader {

    private PatternReader() {}

    /** Reads an expression; a problem where it is not one, or where Java has no equivalent. */
    static Optional<EcmaPattern> read(String text, KeywordSource source) {
        try {
            EcmaPattern pattern = EcmaPattern.of(text);
            if (EcmaPattern.isSlow(text)) {
                source.warning(
                        "SlowPattern",
                        "some texts that do not match \"" + text + "\" keep it busy for exponentially long",
                        "let no two turns of a loop read the same text, or limit the text with maxLength");
            }
            return Optional.of(pattern);
        } catch (EcmaSyntaxException e) {
            source.error(
                    "InvalidPattern",
                    "\"" + text + "\" is not a regular expression: " + e.getMessage(),
                    "write ECMA-262 syntax, as with its u flag");
        } catch (UnsupportedPatternException e) {
            source.error(
                    "UnsupportedPattern",
                    "Java's regular expressions cannot say \"" + text + "\": " + e.getMessage(),
                    "say it in another way");
        }
        return Optional.empty();
    }
}
