package dev.plumbline.formats;

/**
 * {@code relative-json-pointer}: draft-bhutton-relative-json-pointer-00, section 3: how many levels up, which neighbour
 * from there, and a JSON pointer or {@code #}.
 */
final class RelativeJsonPointerFormat {

    private RelativeJsonPointerFormat() {}

    static boolean matches(String text) {
        int at = endOfNumber(text, 0);
        if (at > 0 && at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at = endOfNumber(text, at + 1);
        }
        if (at < 0) {
            return false;
        }
        boolean name = at + 1 == text.length() && text.charAt(at) == '#';
        return name || JsonPointerFormat.matches(text, at);
    }

    /** The index after a number without leading zeros, or -1. */
    private static int endOfNumber(String text, int from) {
        int end = Ascii.endOfDigits(text, from);
        return end == from || (end > from + 1 && text.charAt(from) == '0') ? -1 : end;
    }
}
