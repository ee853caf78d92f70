package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.PlainEscapes;
import dev.plumbline.core.schema.regex.UnsupportedPatternException;
import dev.plumbline.core.schema.regex.WithoutFlag;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the regular expressions in keywords. One that is not ECMA-262 with its {@code u} flag is read without the flag,
 * or as Java reads it, and a warning says so; what nobody understands is left out.
 */
public final class PatternReader {

    private static final String INVALID = "InvalidPattern";

    private final String text;
    private final KeywordSource source;

    private PatternReader(String text, KeywordSource source) {
        this.text = text;
        this.source = source;
    }

    /** Reads an expression; empty, with a problem, where nothing can be made of it. */
    public static Optional<EcmaPattern> read(String text, KeywordSource source) {
        return new PatternReader(text, source).read(text);
    }

    /** As OpenAPI 3.0 has it: without the {@code u} flag, more signs may be escaped. */
    public static Optional<EcmaPattern> readWithoutFlag(String text, KeywordSource source) {
        return new PatternReader(text, source).read(PlainEscapes.removed(text));
    }

    private Optional<EcmaPattern> read(String withFlag) {
        try {
            return Optional.of(ecma(withFlag));
        } catch (EcmaSyntaxException e) {
            return readLoosely(String.valueOf(e.getMessage()));
        } catch (UnsupportedPatternException e) {
            source.leftOut(
                    "UnsupportedPattern",
                    "Java's regular expressions cannot say \"" + text + "\": " + e.getMessage(),
                    "so it rejects nothing",
                    "say it in another way");
            return Optional.empty();
        }
    }

    private EcmaPattern ecma(String expression) {
        EcmaPattern pattern = EcmaPattern.of(expression);
        if (EcmaPattern.isSlow(expression)) {
            source.warning(
                    "SlowPattern",
                    "some texts that do not match \"" + text + "\" keep it busy for exponentially long",
                    "let no two turns of a loop read the same text, or limit the text with maxLength");
        }
        return new EcmaPattern(text, pattern.java());
    }

    private Optional<EcmaPattern> readLoosely(String reason) {
        try {
            EcmaPattern pattern = ecma(WithoutFlag.rewritten(text));
            taken(reason, "as ECMA-262 does without its u flag");
            return Optional.of(pattern);
        } catch (EcmaSyntaxException | UnsupportedPatternException e) {
            return readAsJava(reason);
        }
    }

    private Optional<EcmaPattern> readAsJava(String reason) {
        try {
            EcmaPattern pattern = new EcmaPattern(text, Pattern.compile(text));
            taken(reason, "as Java does");
            return Optional.of(pattern);
        } catch (PatternSyntaxException e) {
            source.leftOut(
                    INVALID,
                    "\"" + text + "\" is not a regular expression: " + reason,
                    "so it rejects nothing",
                    "write ECMA-262 syntax, as with its u flag");
            return Optional.empty();
        }
    }

    private void taken(String reason, String as) {
        source.warning(
                INVALID,
                "\"" + text + "\" is not a regular expression of ECMA-262 with its u flag: " + reason + "; it is read "
                        + as,
                "write ECMA-262 syntax, as with its u flag");
    }
}
