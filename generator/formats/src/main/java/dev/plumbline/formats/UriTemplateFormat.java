package dev.plumbline.formats;

/**
 * {@code uri-template}: RFC 6570, section 2, with the apostrophe as a literal (erratum 6937). The operators kept for
 * extensions are part of the grammar (section 2.2).
 */
final class UriTemplateFormat {

    private UriTemplateFormat() {}

    static boolean matches(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '{') {
                at = endOfExpression(text, at + 1);
                if (at < 0) {
                    return false;
                }
            } else if (c == '%') {
                if (!Ascii.isEncoded(text, at)) {
                    return false;
                }
                at += 3;
            } else if (isLiteral(c)) {
                at += Character.charCount(c);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isLiteral(int c) {
        return c < 0x80
                ? c > ' ' && c < 0x7F && "\"%<>\\^`{|}".indexOf(c) < 0
                : UriCharacters.isUcs(c) || UriCharacters.isPrivate(c);
    }

    /** The index after the closing brace, or -1. */
    private static int endOfExpression(String text, int from) {
        int at = from < text.length() && "+#./;?&=,!@|".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        while (true) {
            at = endOfModifier(text, endOfName(text, at));
            if (at < 0 || at >= text.length()) {
                return -1;
            }
            if (text.charAt(at) == '}') {
                return at + 1;
            }
            if (text.charAt(at) != ',') {
                return -1;
            }
            at++;
        }
    }

    /** The index after a variable's name, or -1: no dot first, last, or after another dot. */
    private static int endOfName(String text, int from) {
        int at = from;
        boolean dotAllowed = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.' && dotAllowed) {
                dotAllowed = false;
                at++;
            } else if (Ascii.isLetterOrDigit(c) || c == '_' || (c == '%' && Ascii.isEncoded(text, at))) {
                dotAllowed = true;
                at += c == '%' ? 3 : 1;
            } else {
                break;
            }
        }
        return dotAllowed ? at : -1;
    }

    /** The index after {@code *}, {@code :9999} or nothing, or -1. */
    private static int endOfModifier(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return -1;
        }
        if (text.charAt(at) == '*') {
            return at + 1;
        }
        if (text.charAt(at) != ':') {
            return at;
        }
        int end = Ascii.endOfDigits(text, at + 1);
        int digits = end - at - 1;
        return digits >= 1 && digits <= 4 && text.charAt(at + 1) != '0' ? end : -1;
    }
}
