package dev.plumbline.formats;

/**
 * {@code hostname}: RFC 1123, section 2.1, where a label that starts with {@code xn--} must be an A-label. {@code
 * idn-hostname}: the same with U-labels (RFC 5890, section 2.3.2.3), whose dots may be the ones of RFC 3490, section 3.1.
 */
final class HostnameFormat {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostnameFormat() {}

    static boolean isHostname(String text) {
        if (!isLetterDigitHyphen(text, 0, text.length())) {
            return false;
        }
        return !text.contains("--") || areLabels(text, 0, false);
    }

    static boolean isIdnHostname(String text) {
        return isIdnHostname(text, 0, true);
    }

    static boolean isIdnHostname(String text, int from, boolean anyDot) {
        return text.length() - from <= LONGEST && areLabels(text, from, anyDot);
    }

    /** Letters, digits and inner hyphens between dots, by the lengths of RFC 1034, section 3.1. */
    static boolean isLetterDigitHyphen(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int label = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '.') {
                if (!isLetterDigitHyphenLabel(text, label, at)) {
                    return false;
                }
                label = at + 1;
            }
        }
        return true;
    }

    private static boolean isLetterDigitHyphenLabel(String text, int from, int to) {
        if (to == from || to - from > LONGEST_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Ascii.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean areLabels(String text, int from, boolean anyDot) {
        StringBuilder unicode = new StringBuilder();
        int octets = 0;
        int label = from;
        for (int at = from; at <= text.length(); at++) {
            if (at == text.length() || isDot(text.charAt(at), anyDot)) {
                int length = appendLabel(text.substring(label, at), unicode);
                if (length < 1 || length > LONGEST_LABEL) {
                    return false;
                }
                octets += length + 1;
                unicode.append('.');
                label = at + 1;
            }
        }
        return octets - 1 <= LONGEST && BidiRule.holds(unicode);
    }

    private static boolean isDot(char c, boolean any) {
        return c == '.' || (any && (c == '\u3002' || c == '\uFF0E' || c == '\uFF61'));
    }

    /** Adds what the label reads; gives the octets that it takes in the DNS, or -1 where it is no label. */
    private static int appendLabel(String label, StringBuilder unicode) {
        if (!isAscii(label)) {
            unicode.append(label);
            return IdnaLabel.isUnicodeLabel(label)
                    ? "xn--".length() + Punycode.encode(label).length()
                    : -1;
        }
        if (!isLetterDigitHyphenLabel(label, 0, label.length())) {
            return -1;
        }
        if (!label.startsWith("--", 2)) {
            unicode.append(label);
            return label.length();
        }
        String decoded = IdnaLabel.decoded(label);
        unicode.append(decoded);
        return decoded.isEmpty() ? -1 : label.length();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
