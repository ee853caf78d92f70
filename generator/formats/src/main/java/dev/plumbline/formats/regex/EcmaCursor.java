package dev.plumbline.formats.regex;

/** A place in the text of an expression, read by code point. */
final class EcmaCursor {

    private static final int END = -1;

    private final String text;
    private int at;

    EcmaCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character, which is not read; -1 at the end. */
    int peek() {
        return atEnd() ? END : text.codePointAt(at);
    }

    int next() {
        int c = peek();
        at += atEnd() ? 0 : Character.charCount(c);
        return c;
    }

    /** Reads the expected text where it stands next. */
    boolean skip(String expected) {
        boolean stands = text.startsWith(expected, at);
        at += stands ? expected.length() : 0;
        return stands;
    }

    /** Reads up to the character, and that; the text before it. */
    String upTo(char last) {
        int end = text.indexOf(last, at);
        if (end < 0) {
            throw new EcmaSyntaxException("a " + last + " is missing");
        }
        String read = text.substring(at, end);
        at = end + 1;
        return read;
    }

    /** Reads decimal digits; a number too large for an int is its largest value, no digit at all is -1. */
    int number() {
        int from = at;
        long value = 0;
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(value * 10 + text.charAt(at++) - '0', Integer.MAX_VALUE);
        }
        return at == from ? -1 : (int) value;
    }

    /** Reads so many hexadecimal digits, or nothing; -1 where they do not stand there. */
    int hex(int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        at += digits;
        return value;
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }
}
