package dev.plumbline.formats;

/**
 * {@code hostname}: RFC 1123, section 2.1, where a label that starts with {@code xn--} must be an A-label. {@code
 * idn-hostname}: the same with U-labels (RFC 5890, section 2.3.2.3), once what is written beyond ASCII is {@link IdnaMapping
 * mapped}, as RFC 5891, section 5.2 allows and the official test suite demands.
 */
final class HostnameFormat {

    static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostnameFormat() {}

    static boolean isHostname(String text) {
        if (!isLetterDigitHyphen(text, 0, text.length())) {
            return false;
        }
        return !text.contains("--") || areLabels(text);
    }

    static boolean isPlainHostname(String text) {
        return isLetterDigitHyphen(text, 0, text.length());
    }

    static boolean isIdnHostname(String text) {
        return isIdnHostname(text, true);
    }

    /**
     * @param anyDot whether other dots than the full stop part labels, too
     */
    static boolean isIdnHostname(String text, boolean anyDot) {
        return areLabels(isAscii(text) ? text : IdnaMapping.mapped(text, anyDot));
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

    private static boolean areLabels(String text) {
        StringBuilder unicode = new StringBuilder();
        int octets = 0;
        int label = 0;
        while (label <= text.length()) {
            int dot = text.indexOf('.', label);
            int end = dot < 0 ? text.length() : dot;
            int length = appendLabel(text.substring(label, end), unicode);
            octets += length + 1;
            if (length < 1 || length > LONGEST_LABEL || octets - 1 > LONGEST) {
                return false;
            }
            unicode.append('.');
            label = end + 1;
        }
        return BidiRule.holds(unicode);
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
