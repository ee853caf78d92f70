package dev.plumbline.core.jsonpath;

import org.jspecify.annotations.Nullable;

/** The text of a query while it is read, and its words. */
final class QueryText {

    /** How deep parentheses and filters may stand in one another. */
    private static final int DEPTH = 100;

    private final String text;
    private int position;
    private int depth;

    QueryText(String text) {
        this.text = text;
    }

    /** Reads something that may hold more of its kind. */
    interface Nested<T> {
        T read() throws JsonPathSyntaxException;
    }

    <T> T nested(Nested<T> nested) throws JsonPathSyntaxException {
        if (++depth > DEPTH) {
            throw wrong("the query is nested deeper than " + DEPTH);
        }
        T read = nested.read();
        depth--;
        return read;
    }

    int position() {
        return position;
    }

    void back(int to) {
        position = to;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The character that comes next; -1 at the end. */
    int peek() {
        return atEnd() ? -1 : text.charAt(position);
    }

    boolean take(String word) {
        boolean here = text.startsWith(word, position);
        if (here) {
            position += word.length();
        }
        return here;
    }

    void expect(char c, String otherwise) throws JsonPathSyntaxException {
        if (!take(String.valueOf(c))) {
            throw wrong(otherwise);
        }
    }

    JsonPathSyntaxException wrong(String what) {
        return new JsonPathSyntaxException(what, position + 1);
    }

    void skipBlanks() {
        while (!atEnd() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** A word that no more letters follow, and no function's parenthesis. */
    boolean takeWord(String word) {
        int end = position + word.length();
        boolean goesOn = end < text.length() && (isNameCharacter(text.charAt(end)) || text.charAt(end) == '(');
        return !goesOn && take(word);
    }

    /** A name after a dot. */
    String memberName() throws JsonPathSyntaxException {
        int start = position;
        while (!atEnd() && isNameCharacter(text.codePointAt(position)) && (position > start || !isDigit(peek()))) {
            position += Character.charCount(text.codePointAt(position));
        }
        if (position == start) {
            throw wrong("a name or '*' is expected; other names stand in brackets and quotes");
        }
        return text.substring(start, position);
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || isDigit(c)
                || c == '_'
                || c >= 0x80 && !(c >= 0xD800 && c <= 0xDFFF);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A function's name; null where none begins. */
    @Nullable
    String functionName() {
        int start = position;
        while (!atEnd() && (peek() >= 'a' && peek() <= 'z' || position > start && (isDigit(peek()) || peek() == '_'))) {
            position++;
        }
        return position == start ? null : text.substring(start, position);
    }

    /** An integer without zeros before it; null where none begins. */
    @Nullable
    String integer() throws JsonPathSyntaxException {
        int start = position;
        take("-");
        int digits = position;
        while (isDigit(peek())) {
            position++;
        }
        if (position == digits) {
            position = start;
            return null;
        }
        if (text.charAt(digits) == '0' && position > digits + 1) {
            throw wrong("a number has no zeros before it");
        }
        return text.substring(start, position);
    }

    /** A number as JSON writes it; null where none begins. */
    @Nullable
    String number() throws JsonPathSyntaxException {
        int start = position;
        if (integer() == null) {
            return null;
        }
        if (take(".")) {
            digits("a fraction needs digits");
        }
        if (take("e") || take("E")) {
            if (!take("-")) {
                take("+");
            }
            int exponent = position;
            digits("an exponent needs digits");
            if (position - exponent > 4) {
                throw wrong("the exponent is beyond measure");
            }
        }
        return text.substring(start, position);
    }

    private void digits(String otherwise) throws JsonPathSyntaxException {
        if (!isDigit(peek())) {
            throw wrong(otherwise);
        }
        while (isDigit(peek())) {
            position++;
        }
    }

    /** A text in single or double quotes. */
    String quoted() throws JsonPathSyntaxException {
        char quote = text.charAt(position++);
        StringBuilder value = new StringBuilder();
        while (peek() != quote) {
            int c = peek();
            if (c < ' ') {
                throw wrong(c < 0 ? "the quote is not closed" : "a control character is written as an escape");
            }
            position++;
            if (c == '\\') {
                value.append(escaped(quote));
            } else if (Character.isSurrogate((char) c)) {
                position--;
                value.appendCodePoint(whole());
            } else {
                value.append((char) c);
            }
        }
        position++;
        return value.toString();
    }

    private int whole() throws JsonPathSyntaxException {
        int c = text.codePointAt(position);
        if (c <= 0xFFFF) {
            throw wrong("half a character");
        }
        position += 2;
        return c;
    }

    private String escaped(char quote) throws JsonPathSyntaxException {
        int c = peek();
        if (c == quote) {
            position++;
            return String.valueOf(quote);
        }
        if (c == 'u') {
            position++;
            return unicode();
        }
        int at = "bfnrt/\\".indexOf(c);
        if (c < 0 || at < 0) {
            throw wrong("an escape that is not known");
        }
        position++;
        return String.valueOf("\b\f\n\r\t/\\".charAt(at));
    }

    private String unicode() throws JsonPathSyntaxException {
        char first = hex();
        if (!Character.isSurrogate(first)) {
            return String.valueOf(first);
        }
        if (Character.isHighSurrogate(first) && take("\\u")) {
            char second = hex();
            if (Character.isLowSurrogate(second)) {
                return String.valueOf(new char[] {first, second});
            }
        }
        throw wrong("half a character");
    }

    private char hex() throws JsonPathSyntaxException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 0 || peek() > 'f' ? -1 : Character.digit(peek(), 16);
            if (digit < 0) {
                throw wrong("four hexadecimal digits follow '\\u'");
            }
            value = value * 16 + digit;
            position++;
        }
        return (char) value;
    }
}
