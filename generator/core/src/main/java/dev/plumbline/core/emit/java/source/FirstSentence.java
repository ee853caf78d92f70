package dev.plumbline.core.emit.java.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the first sentence of a paragraph ends. */
final class FirstSentence {

    /**
     * An inline tag, an element with its text, or the end of a sentence: a sign that no abbreviation ends with, before a
     * space and what begins another. Chinese and Japanese need no space.
     */
    private static final Pattern END = Pattern.compile("\\{@[^{}]*}|<(\\w+)[^>]*>.*?</\\1>"
            + "|(?<end>(?<!\\b(?:e\\.g|i\\.e|cf|vs|approx|incl))[.!?](?= +[^\\p{Ll} ])|[\\u3002\\uff01\\uff1f])");

    private FirstSentence() {}

    /** The first sentence of a block of Javadoc; empty where the block is a list or code. */
    static String of(String block) {
        String text = JavadocMarkdown.bare(block);
        if (text.matches("(?s)<(?:pre|[uo]l|blockquote)>.*")) {
            return "";
        }
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            if (matcher.group("end") != null) {
                return text.substring(0, matcher.end());
            }
        }
        return text.replaceFirst(":$", ".");
    }
}
