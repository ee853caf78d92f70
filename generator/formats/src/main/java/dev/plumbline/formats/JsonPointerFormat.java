package dev.plumbline.formats;

/** {@code json-pointer}: RFC 6901, section 3, as a string (section 5), never as a URI fragment. */
final class JsonPointerFormat {

    private JsonPointerFormat() {}

    static boolean matches(String text) {
        return matches(text, 0);
    }

    /** Whether the text from {@code from} on is a pointer. */
    static boolean matches(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        if (text.charAt(from) != '/') {
            return false;
        }
        for (int tilde = text.indexOf('~', from); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            char next = tilde + 1 < text.length() ? text.charAt(tilde + 1) : '~';
            if (next != '0' && next != '1') {
                return false;
            }
        }
        return true;
    }
}
