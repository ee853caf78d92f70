package dev.plumbline.formats;

/** ASCII's characters: the digits and letters that the RFCs mean (RFC 5234, appendix B.1). */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isLetterOrDigit(int c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    }

    /** Whether two hexadecimal digits follow the percent sign at {@code at}. */
    static boolean isEncoded(String text, int at) {
        return at + 2 < text.length() && isHexDigit(text.charAt(at + 1)) && isHexDigit(text.charAt(at + 2));
    }

    /** The two digits at {@code at}, or -1 where they are not two digits. */
    static int twoDigits(String text, int at) {
        if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            return -1;
        }
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    /** The index of the first character from {@code at} on that is no digit. */
    static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
