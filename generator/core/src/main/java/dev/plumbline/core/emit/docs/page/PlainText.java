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
        return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** With its lines and tabs. */
    static String inLines(String text) {
        return CONTROLS_BUT_LAYOUT
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }
}
