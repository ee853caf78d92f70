package dev.plumbline.formats;

/**
 * The code points that are PVALID by RFC 5892, section 3: derived by its rules from the character properties of the
 * running Java, so that they follow its version of Unicode.
 */
final class IdnaCharacters {

    private static final int LETTER_DIGITS = 1 << Character.LOWERCASE_LETTER
            | 1 << Character.UPPERCASE_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private IdnaCharacters() {}

    static boolean isAllowed(int c) {
        if (c < 0x80) {
            return c == '-' || Ascii.isDigit(c) || (c >= 'a' && c <= 'z');
        }
        return switch (c) {
            case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007 -> true;
            case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B -> false;
            default ->
                (LETTER_DIGITS >> Character.getType(c) & 1) != 0 && !isIgnorable(c) && !isOldHangul(c) && isStable(c);
        };
    }

    /** IgnorableProperties and IgnorableBlocks (sections 2.3 and 2.4), as far as they are letters, digits or marks. */
    private static boolean isIgnorable(int c) {
        return c == 0x34F
                || (c >= 0x17B4 && c <= 0x17B5)
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x20D0 && c <= 0x20FF)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0x1D100 && c <= 0x1D24F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** OldHangulJamo (section 2.9). */
    private static boolean isOldHangul(int c) {
        return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97C) || (c >= 0xD7B0 && c <= 0xD7FB);
    }

    /** Not Unstable (section 2.2): normalization and case folding leave it alone. */
    private static boolean isStable(int c) {
        return Character.toString(c).equals(IdnaMapping.folded(c));
    }
}
