package dev.plumbline.core.schema.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what ECMA-262 allows only without its {@code u} flag (annex B.1.2) for a reader that knows the flag only: a brace
 * or bracket that stands for itself, a hyphen between two things of which one is a class, octal numbers, a backslash that
 * nothing needs, and a look-ahead that is repeated. What has no meaning there either stays as it is.
 */
public final class WithoutFlag {

    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,\\d*)?}");
    private static final Pattern CAPTURE =
            Pattern.compile("\\\\.|\\[(?:\\\\.|[^]\\\\])*]|(\\((?!\\?)|\\(\\?<(?![=!]))");
    private static final Pattern OCTAL = Pattern.compile("[0-3][0-7]{0,2}|[4-7][0-7]?");
    private static final Pattern DECIMAL = Pattern.compile("[1-9]\\d*");

    /** Letters after a backslash that the flag knows, but for those that need more. */
    private static final String LETTERS = "dDsSwWpPbBtnvfr";

    /** Letters that mean something to Java after a backslash and nothing to ECMA-262: who writes them means that. */
    private static final String OF_JAVA = "AGHNQRVXZaehz";

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final String text;
    private final Matcher quantifier;
    private final int captures;
    private final boolean hasNames;
    private final StringBuilder written = new StringBuilder();

    /** For each parenthesis that is open, where it was written if it is a look-ahead, or else -1. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int at;

    private WithoutFlag(String text) {
        this.text = text;
        this.quantifier = QUANTIFIER.matcher(text);
        this.captures = (int) CAPTURE.matcher(text)
                .results()
                .filter(found -> found.group(1) != null)
                .count();
        this.hasNames = text.matches("(?s).*\\(\\?<[^=!].*");
    }

    /** The same expression for a reader that knows the {@code u} flag only; what it has no meaning for stays. */
    public static String rewritten(String expression) {
        WithoutFlag rewrite = new WithoutFlag(expression);
        rewrite.outside();
        return rewrite.written.toString();
    }

    private void outside() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                escape(false);
            } else if (c == '{' && at > 0 && isQuantifier()) {
                written.append(quantifier.group());
                at = quantifier.end();
            } else if (c == '[') {
                brackets();
            } else if (c == '(' || c == ')') {
                parenthesis(c);
            } else {
                written.append(c == '{' || c == '}' || c == ']' ? "\\" : "").append(c);
                at++;
            }
        }
    }

    private boolean isQuantifier() {
        return quantifier.region(at, text.length()).lookingAt();
    }

    private void parenthesis(char c) {
        if (c == '(') {
            boolean isLookAhead = text.startsWith("(?=", at) || text.startsWith("(?!", at);
            open.push(isLookAhead ? written.length() : -1);
        }
        written.append(c);
        at++;
        if (c == ')' && !open.isEmpty()) {
            int lookAhead = open.pop();
            if (lookAhead >= 0 && at < text.length() && ("*+?".indexOf(text.charAt(at)) >= 0 || isQuantifier())) {
                written.insert(lookAhead, "(?:").append(')');
            }
        }
    }

    private void brackets() {
        written.append(text.charAt(at++));
        boolean first = true;
        boolean afterClass = false;
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at);
            if (c == '\\') {
                afterClass = isClass(at);
                escape(true);
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

    private void escape(boolean inBrackets) {
        if (at + 1 == text.length()) {
            written.append(text.charAt(at++));
            return;
        }
        char c = text.charAt(at + 1);
        if (c >= '0' && c <= '9') {
            number(inBrackets);
        } else if ("pPu".indexOf(c) >= 0 && text.startsWith("{", at + 2)) {
            int end = text.indexOf('}', at);
            keep(end < 0 ? text.length() - at : end + 1 - at);
        } else if (isKept(c, inBrackets)) {
            keep(2);
        } else if (c == 'c' && !isFollowedBy("c[A-Za-z]")) {
            written.append("\\\\");
            at++;
        } else if (c == 'c') {
            keep(3);
        } else {
            literal(c);
            at += 2;
        }
    }

    private boolean isKept(char c, boolean inBrackets) {
        if (c == 'B' && inBrackets) {
            return false;
        }
        boolean isCode = c == 'x' && isFollowedBy("x\\p{XDigit}{2}") || c == 'u' && isFollowedBy("u\\p{XDigit}{4}");
        boolean isName = c == 'k' && hasNames;
        return isCode
                || isName
                || SYNTAX.indexOf(c) >= 0
                || LETTERS.indexOf(c) >= 0
                || OF_JAVA.indexOf(c) >= 0
                || c == '-' && inBrackets;
    }

    private boolean isFollowedBy(String expression) {
        return Pattern.compile(expression)
                .matcher(text)
                .region(at + 1, text.length())
                .lookingAt();
    }

    /** A reference where there is such a group; else an octal number, or a digit that stands for itself. */
    private void number(boolean inBrackets) {
        Matcher decimal = DECIMAL.matcher(text).region(at + 1, text.length());
        if (!inBrackets && decimal.lookingAt() && isGroup(decimal.group())) {
            keep(decimal.end() - at);
            return;
        }
        Matcher octal = OCTAL.matcher(text).region(at + 1, text.length());
        if (octal.lookingAt()) {
            written.append(String.format("\\x%02x", Integer.parseInt(octal.group(), 8)));
            at = octal.end();
        } else {
            literal(text.charAt(at + 1));
            at += 2;
        }
    }

    private boolean isGroup(String number) {
        return number.length() < 6 && Integer.parseInt(number) <= captures;
    }

    private void literal(char c) {
        written.append(SYNTAX.indexOf(c) >= 0 ? "\\" : "").append(c);
    }

    private void keep(int length) {
        int end = Math.min(at + length, text.length());
        written.append(text, at, end);
        at = end;
    }
}
