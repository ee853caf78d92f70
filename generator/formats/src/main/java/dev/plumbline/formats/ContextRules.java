package dev.plumbline.formats;

import java.lang.Character.UnicodeScript;

/** Code points that are allowed in some contexts only (RFC 5892, appendix A). */
final class ContextRules {

    private ContextRules() {}

    /** Whether the code point is CONTEXTJ or CONTEXTO. */
    static boolean speakOf(int c) {
        return c == 0xB7
                || c == 0x375
                || c == 0x5F3
                || c == 0x5F4
                || (c >= 0x660 && c <= 0x669)
                || (c >= 0x6F0 && c <= 0x6F9)
                || c == 0x200C
                || c == 0x200D
                || c == 0x30FB;
    }

    /** Whether the code point at {@code at} may stand there. */
    static boolean allow(String label, int at) {
        int c = label.charAt(at);
        return switch (c) {
            case 0xB7 -> isL(label, at - 1) && isL(label, at + 1);
            case 0x375 -> at + 1 < label.length() && script(label.codePointAt(at + 1)) == UnicodeScript.GREEK;
            case 0x5F3, 0x5F4 -> at > 0 && script(label.codePointBefore(at)) == UnicodeScript.HEBREW;
            case 0x200C -> followsVirama(label, at) || JoiningTypes.joinAround(label, at);
            case 0x200D -> followsVirama(label, at);
            case 0x30FB -> label.codePoints().anyMatch(ContextRules::isJapanese);
            default -> c < 0x6F0 ? !holds(label, 0x6F0, 0x6F9) : !holds(label, 0x660, 0x669);
        };
    }

    private static boolean isL(String label, int at) {
        return at >= 0 && at < label.length() && label.charAt(at) == 'l';
    }

    private static boolean isJapanese(int c) {
        UnicodeScript script = script(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HAN;
    }

    private static UnicodeScript script(int c) {
        return UnicodeScript.of(c);
    }

    private static boolean holds(String label, int from, int to) {
        return label.chars().anyMatch(c -> c >= from && c <= to);
    }

    private static boolean followsVirama(String label, int at) {
        return at > 0 && Viramas.contain(label.codePointBefore(at));
    }
}
