package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.PlainEscapes;
import dev.plumbline.core.schema.regex.UnsupportedPatternException;
import dev.plumbline.core.schema.regex.WithoutFlag;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the regular expressions in keywords. One that is not ECMA-262 with its {@code u} flag is read without the flag,
 * or as Java reads it, and a warning says so; what nobody understands is left out.
 */
public final class PatternReader {

    private static final String INVALID = "InvalidPattern";

    /** As JavaScript and PHP write it; with an anchor beside a slash no text can match what is written. */
    private static final Pattern BETWEEN_SLASHES = Pattern.compile("(?s)/(\\^.*|.*[^\\\\]\\$)/(i?)");

    private final String text;
    private final KeywordSource source;

    /** Whether it is not what is written, which a warning has said. */
    private final boolean rewritten;

    private PatternReader(String text, String written, KeywordSource source) {
        this.text = text;
        this.rewritten = !text.equals(written);
        this.source = source;
    }

    /** Reads an expression; empty, with a problem, where nothing can be made of it. */
    public static Optional<EcmaPattern> read(String text, KeywordSource source) {
        String meant = meant(text, source);
        return new PatternReader(meant, text, source).read(meant);
    }

    /** As OpenAPI 3.0 has it: without the {@code u} flag, more signs may be escaped. */
    public static Optional<EcmaPattern> readWithoutFlag(String text, KeywordSource source) {
        String meant = meant(text, source);
        return new PatternReader(meant, text, source).read(PlainEscapes.removed(meant));
    }

    /** The expression without the slashes around it, where it can only be meant so. */
    private static String meant(String text, KeywordSource source) {
        Matcher slashes = BETWEEN_SLASHES.matcher(text);
        if (!slashes.matches()) {
            return text;
        }
        source.warning(
                "PatternBetweenSlashes",
                "no text matches \"" + text
                        + "\" as it is written, since the slashes are a part of it; it is read without" + " them",
                "remove the slashes and what stands behind them");
        return slashes.group(2).isEmpty() ? slashes.group(1) : "(?i)" + slashes.group(1);
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
        if (rewritten) {
            return;
        }
        source.warning(
                INVALID,
                "\"" + text + "\" is not a regular expression of ECMA-262 with its u flag: " + reason + "; it is read "
                        + as,
                "write ECMA-262 syntax, as with its u flag");
    }
}
