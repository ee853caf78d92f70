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
        if (isInOneLine(text)) {
            return text;
        }
        return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** Most text is plain from the start, and pages are made of millions of pieces: no pattern is asked about those. */
    private static boolean isInOneLine(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c > ' ' && c < 0x7f || c > 0x9f && c < 0x2000 || c > 0x206f && c < 0xfeff || c == ' ' && !space;
            if (!plain) {
                return false;
            }
            space = c == ' ';
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
