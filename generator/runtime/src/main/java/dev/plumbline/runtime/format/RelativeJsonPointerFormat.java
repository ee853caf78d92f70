package dev.plumbline.runtime.format;

/**
 * {@code relative-json-pointer}: draft-bhutton-relative-json-pointer-00, section 3: how many levels up, which neighbour
 * from there, and a JSON pointer or {@code #}.
 */
final class RelativeJsonPointerFormat {

    private RelativeJsonPointerFormat() {}

    static boolean matches(String text) {
        int at = Ascii.endOfDigits(text, 0);
        if (at == 0 || (at > 1 && text.charAt(0) == '0')) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            int end = Ascii.endOfDigits(text, at + 1);
            if (end == at + 1 || text.charAt(at + 1) == '0') {
                return false;
            }
            at = end;
        }
        boolean name = at + 1 == text.length() && text.charAt(at) == '#';
        return name || JsonPointerFormat.matches(text, at);
    }
}
