package dev.plumbline.core.emit.docs.page;

import java.util.regex.Pattern;

/** Text without what could change the page around it: control characters, and marks that turn the writing direction. */
final class PlainText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");
    private static final Pattern CONTROLS_BUT_LAYOUT = Pattern.compile("[" + CONTROLS.pattern() + "&&[^\\n\\t]]");

    private PlainText() {}

    /** With each run of white space a single space. */
    static String inOneLine(String text) {
        return isPlain(text)
                ? text
                : CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** Whether there is nothing to replace; nearly all texts are so, and there are very many. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (c < ' ' || c >= 0x7F && c <= 0x9F || space || c >= 0x2000 && c <= 0x206F || c == 0xFEFF) {
                return false;
            }
        }
        return true;
    }

    /** With its lines and tabs. */
    static String inLines(String text) {
        return CONTROLS_BUT_LAYOUT
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }
}
