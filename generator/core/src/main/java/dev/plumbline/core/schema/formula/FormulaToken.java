package dev.plumbline.core.schema.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an expression.
 *
 * @param text as written; of a string, what it holds
 * @param position the character, counted from 1, at which it begins
 */
record FormulaToken(Kind kind, String text, int position) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    private static final int MOST_DIGITS = 100;

    private static final Pattern TOKEN = Pattern.compile("""
            \\s*+(?:(?<name>[A-Za-z_][A-Za-z0-9_]*+)\
            |(?<number>[0-9]++(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]{1,3})?)\
            |(?<string>"(?:[^"\\\\]|\\\\.)*+"|'(?:[^'\\\\]|\\\\.)*+')\
            |(?<sign>&&|\\|\\||[=!<>]=|[-+*<>!?:.,()\\[\\]]))""", Pattern.DOTALL);

    /** The words of a text, the last of which is its end. */
    static List<FormulaToken> of(String text) throws FormulaSyntaxException {
        List<FormulaToken> tokens = new ArrayList<>();
        int end = text.stripTrailing().length();
        Matcher matcher = TOKEN.matcher(text).region(0, end);
        while (matcher.regionStart() < end) {
            if (!matcher.lookingAt()) {
                int at = matcher.regionStart();
                while (Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                throw new FormulaSyntaxException(
                        "\"" + Character.toString(text.codePointAt(at)) + "\" means nothing here", at + 1);
            }
            tokens.add(token(matcher));
            matcher.region(matcher.end(), end);
        }
        tokens.add(new FormulaToken(Kind.END, "", end + 1));
        return tokens;
    }

    private static FormulaToken token(Matcher matcher) throws FormulaSyntaxException {
        if (matcher.group("name") != null) {
            return new FormulaToken(Kind.NAME, matcher.group("name"), matcher.start("name") + 1);
        }
        if (matcher.group("number") != null) {
            int position = matcher.start("number") + 1;
            if (matcher.group("number").length() > MOST_DIGITS) {
                throw new FormulaSyntaxException("a number has at most " + MOST_DIGITS + " digits", position);
            }
            return new FormulaToken(Kind.NUMBER, matcher.group("number"), position);
        }
        if (matcher.group("string") != null) {
            int position = matcher.start("string") + 1;
            return new FormulaToken(Kind.STRING, unquoted(matcher.group("string"), position), position);
        }
        return new FormulaToken(Kind.SIGN, matcher.group("sign"), matcher.start("sign") + 1);
    }

    private static String unquoted(String quoted, int position) throws FormulaSyntaxException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char each = quoted.charAt(i);
            if (each == '\\') {
                i++;
                each = quoted.charAt(i);
                if ("\\\"'".indexOf(each) < 0) {
                    throw new FormulaSyntaxException("after a backslash only \\, \" or ' may stand", position + i);
                }
            }
            text.append(each);
        }
        return text.toString();
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    BigDecimal number() {
        return new BigDecimal(text);
    }

    /** As a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
