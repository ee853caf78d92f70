package dev.plumbline.core.schema.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what ECMA-262 allows only without its {@code u} flag (annex B.1.2): a brace or bracket that stands for itself,
 * a hyphen between two things of which one is a class, and a backslash that nothing needs.
 */
public final class WithoutFlag {

    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,\\d*)?}");

    private final String text;
    private final Matcher quantifier;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private WithoutFlag(String text) {
        this.text = text;
        this.quantifier = QUANTIFIER.matcher(text);
    }

    /** The same expression for a reader that knows the {@code u} flag only; what it has no meaning for stays. */
    public static String rewritten(String expression) {
        WithoutFlag rewrite = new WithoutFlag(PlainEscapes.removed(expression));
        rewrite.outside();
        return rewrite.written.toString();
    }

    private void outside() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == '{'
                    && at > 0
                    && quantifier.region(at, text.length()).lookingAt()) {
                written.append(quantifier.group());
                at = quantifier.end();
            } else if (c == '[') {
                brackets();
            } else {
                written.append(c == '{' || c == '}' || c == ']' ? "\\" : "").append(c);
                at++;
            }
        }
    }

    /** An escape, with the braces that belong to it. */
    private void escape() {
        int end = Math.min(at + 2, text.length());
        boolean braces = end < text.length() && text.charAt(end) == '{' && "pPu".indexOf(text.charAt(end - 1)) >= 0;
        end = braces ? text.indexOf('}', end) + 1 : end;
        end = end <= at ? text.length() : end;
        written.append(text, at, end);
        at = end;
    }

    private void brackets() {
        written.append(text.charAt(at++));
        boolean first = true;
        boolean afterClass = false;
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at);
            if (c == '\\') {
                afterClass = isClass(at);
                escape();
            } else {
                boolean isBetween = c == '-' && !first && at + 1 < text.length() && text.charAt(at + 1) != ']';
                written.append(isBetween && (afterClass || isClass(at + 1)) ? "\\" : "")
                        .append(c);
                afterClass = false;
                at++;
            }
            first = false;
        }
        if (at < text.length()) {
            written.append(text.charAt(at++));
        }
    }

    /** Whether an escape for many characters stands there. */
    private boolean isClass(int place) {
        return place + 1 < text.length()
                && text.charAt(place) == '\\'
                && "dDsSwWpP".indexOf(text.charAt(place + 1)) >= 0;
    }
}
