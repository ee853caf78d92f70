package dev.plumbline.formats;

import java.text.Normalizer;
import java.util.Locale;

/** Labels of IDNA 2008: what may be registered and looked up (RFC 5891, sections 4 and 5). */
final class IdnaLabel {

    private IdnaLabel() {}

    /** What an A-label reads; empty where it is none: not canonical Punycode of a U-label (RFC 5890, 2.3.2.1). */
    static String decoded(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("xn--")) {
            return "";
        }
        String encoded = lower.substring("xn--".length());
        String unicode = Punycode.decode(encoded);
        return isUnicodeLabel(unicode) && Punycode.encode(unicode).equals(encoded) ? unicode : "";
    }

    /** A label beyond ASCII by RFC 5891, section 4.2; its bidi rule speaks of all labels and is not asked here. */
    static boolean isUnicodeLabel(String label) {
        if (label.isEmpty()
                || label.startsWith("-")
                || label.endsWith("-")
                || label.startsWith("--", 2)
                || isMark(label.codePointAt(0))) {
            return false;
        }
        boolean beyondAscii = false;
        for (int at = 0; at < label.length(); ) {
            int c = label.codePointAt(at);
            boolean allowed = ContextRules.speakOf(c) ? ContextRules.allow(label, at) : IdnaCharacters.isAllowed(c);
            if (!allowed) {
                return false;
            }
            beyondAscii |= c >= 0x80;
            at += Character.charCount(c);
        }
        return beyondAscii && Normalizer.isNormalized(label, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
