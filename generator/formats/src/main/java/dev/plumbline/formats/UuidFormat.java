package dev.plumbline.formats;

/** {@code uuid}: RFC 4122 and RFC 9562, section 4: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. */
final class UuidFormat {

    private static final int LENGTH = 36;

    private UuidFormat() {}

    static boolean matches(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !Ascii.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
