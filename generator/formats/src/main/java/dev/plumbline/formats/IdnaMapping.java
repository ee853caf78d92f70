package dev.plumbline.formats;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is done to a name before it is held against IDNA 2008: the mapping of UTS #46, section 4, steps 1 and 2
 * (nontransitional). It is derived by the rules of section 7 from the character properties of the running Java.
 */
final class IdnaMapping {

    /**
     * Normalization makes at most four characters into one, so what is longer than this before it is, is no name after.
     */
    private static final int LONGEST = 4 * HostnameFormat.LONGEST;

    /** What the mapping takes out (status {@code ignored} of Unicode 17), as pairs of first and last code point. */
    private static final int[] IGNORED = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200B, 0x2060, 0x2064,
        0x206A, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0x1BCA0, 0x1BCA3, 0x1D173,
        0x1D17A, 0xE0100, 0xE01EF
    };

    private IdnaMapping() {}

    /**
     * A name in small letters, in the form NFC, without what is ignored. A character whose mapping would be more than one
     * label stays as it is, which no label may hold.
     *
     * @param anyDot whether the dots of RFC 3490, section 3.1 become full stops
     * @return empty where it is too long for a name
     */
    static String mapped(String text, boolean anyDot) {
        StringBuilder mapped = new StringBuilder();
        for (int at = 0; at < text.length() && mapped.length() <= LONGEST; ) {
            int c = text.codePointAt(at);
            if (anyDot && isDot(c)) {
                mapped.append('.');
            } else if (IdnaCharacters.isAllowed(c) || ContextRules.speakOf(c)) {
                mapped.appendCodePoint(c);
            } else if (!CodePointRanges.contain(IGNORED, c)) {
                String folded = folded(c);
                mapped.append(c != '.' && folded.indexOf('.') >= 0 ? Character.toString(c) : folded);
            }
            at += Character.charCount(c);
        }
        return mapped.length() > LONGEST ? "" : Normalizer.normalize(mapped, Normalizer.Form.NFC);
    }

    private static boolean isDot(int c) {
        return c == 0x3002 || c == 0xFF0E || c == 0xFF61;
    }

    /** What normalization and case folding make of a character. */
    static String folded(int c) {
        return normal(caseFolded(normal(Character.toString(c))));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Case folding is lower case of upper case, but for the dotless i and for Cherokee, which folds to upper case. */
    private static String caseFolded(String text) {
        int c = text.codePointAt(0);
        if (c == 0x131) {
            return text;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        boolean cherokee = (c >= 0x13A0 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF);
        return cherokee ? upper : lower(upper);
    }

    /** Letter by letter: as a word, a last capital sigma would become a final one. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return lower.toString();
    }
}
