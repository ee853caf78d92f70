package dev.plumbline.formats;

import java.nio.charset.StandardCharsets;

/**
 * {@code email}: {@code Mailbox} of RFC 5321, section 4.1.2. {@code idn-email}: the same with the characters that RFC
 * 6531, section 3.3 adds. The sizes are those of RFC 5321, section 4.5.3.1, in octets.
 */
final class EmailFormat {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATEXT = "!#$%&'*+-/=?^_`{|}~";

    private EmailFormat() {}

    static boolean isEmail(String text) {
        return isMailbox(text, false);
    }

    static boolean isIdnEmail(String text) {
        return isMailbox(text, true);
    }

    private static boolean isMailbox(String text, boolean international) {
        if (text.length() > LONGEST) {
            return false;
        }
        int at = text.startsWith("\"") ? endOfQuoted(text, international) : endOfDotString(text, international);
        if (at <= 0 || at >= text.length() || text.charAt(at) != '@' || octets(text, at) > LONGEST_LOCAL) {
            return false;
        }
        return octets(text, text.length()) <= LONGEST && isDomain(text, at + 1, international);
    }

    private static int octets(String text, int to) {
        for (int i = 0; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                return text.substring(0, to).getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return to;
    }

    private static int endOfDotString(String text, boolean international) {
        int at = 0;
        boolean dotAllowed = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '.' && dotAllowed) {
                dotAllowed = false;
            } else if (Ascii.isLetterOrDigit(c) || ATEXT.indexOf(c) >= 0 || (international && isOutsideAscii(c))) {
                dotAllowed = true;
            } else {
                break;
            }
            at += Character.charCount(c);
        }
        return dotAllowed ? at : -1;
    }

    private static int endOfQuoted(String text, boolean international) {
        int at = 1;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                if (at + 1 >= text.length() || text.charAt(at + 1) < ' ' || text.charAt(at + 1) > '~') {
                    return -1;
                }
                at += 2;
            } else if (c < ' ' || c == 0x7F || (c > 0x7F && !(international && isOutsideAscii(c)))) {
                return -1;
            } else {
                at += Character.charCount(c);
            }
        }
        return -1;
    }

    /** A character of UTF-8 beyond ASCII, which half of a surrogate pair is not. */
    private static boolean isOutsideAscii(int c) {
        return c >= 0x80 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    private static boolean isDomain(String text, int from, boolean international) {
        if (text.startsWith("[", from)) {
            return text.endsWith("]") && isAddress(text, from + 1, text.length() - 1);
        }
        return international
                ? HostnameFormat.isIdnHostname(text.substring(from), false)
                : HostnameFormat.isLetterDigitHyphen(text, from, text.length());
    }

    /** The only tag that is registered for an address literal is {@code IPv6}. */
    private static boolean isAddress(String text, int from, int to) {
        return text.regionMatches(true, from, "IPv6:", 0, 5)
                ? Ipv6Format.matches(text, from + 5, to)
                : Ipv4Format.matches(text, from, to);
    }
}
