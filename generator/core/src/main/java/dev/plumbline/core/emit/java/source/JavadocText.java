package dev.plumbline.core.emit.java.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes any text harmless inside a Javadoc comment, and wraps it. */
public final class JavadocText {

    /** Leaves room for the deepest indent and the comment's own star. */
    private static final int WIDTH = 105;

    private static final Pattern WORD = Pattern.compile("[^\\s{]*\\{@\\w+ [^{}]{1,60}}\\S*|\\S+");
    private static final Pattern TAG_START = Pattern.compile("(?<![A-Za-z0-9])@");
    /** What javac, javadoc or a reader's eye would take for something else: control and direction characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");

    private JavadocText() {}

    /** The text as HTML: no markup, no Javadoc tag, no end of the comment, no unicode escape. Newlines become spaces. */
    public static String escape(String text) {
        return isPlain(text) ? text : block(text).replaceAll("\\s+", " ");
    }

    /** Most texts have nothing to escape, and there are thousands: no pattern is asked about those. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c == ' ' ? i == 0 || text.charAt(i - 1) != ' ' : c > ' ' && c < 0x7f && "&<>@\\*".indexOf(c) < 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #escape}, but keeps the line breaks. */
    static String block(String text) {
        return text.lines()
                .map(JavadocText::line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** The text as it may stand between the braces of an inline tag; braces and at signs become question marks. */
    public static String code(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("[{}@\\\\]", "?")
                .replace("*/", "*?");
    }

    private static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll(" ");
        String html = visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return closed(TAG_START.matcher(html).replaceAll("&#64;"));
    }

    /** The HTML without what would end the comment or begin a unicode escape. */
    static String closed(String html) {
        return html.replace("\\", "&#92;").replace("*/", "*&#47;");
    }

    /** The words of a line; an inline tag is one. */
    private static List<String> words(String text) {
        if (text.indexOf('{') >= 0) {
            return WORD.matcher(text).results().map(MatchResult::group).toList();
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) >= '\t' && text.charAt(i) <= '\r') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Breaks a line at its spaces; the lines after the first begin as it does, and then with the continuation. */
    public static String wrap(String text, String continuation) {
        String lead = text.substring(0, text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(lead);
        String gap = "";
        for (String word : words(text)) {
            if (!gap.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(lead).append(continuation);
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
