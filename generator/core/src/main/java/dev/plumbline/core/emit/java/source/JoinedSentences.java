package dev.plumbline.core.emit.java.source;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Texts put one behind the other, so that they read as sentences. */
public final class JoinedSentences {

    /** What ends a sentence, perhaps in quotation marks, brackets or an element; or a list or code, which has no end. */
    private static final Pattern ENDED = Pattern.compile(
            "(?s).*(?:[.!?:;\\u2026\\u3002\\uff01\\uff1f][)\"'}\\]]*(?:</\\w+>)*|</(?:ul|ol|pre|blockquote)>)");

    private JoinedSentences() {}

    /** One text of those that are not blank; one that another follows ends in a full stop. */
    public static String join(String... texts) {
        return join(List.of(texts));
    }

    /** The same. */
    public static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        Iterator<String> rest = texts.stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .iterator();
        while (rest.hasNext()) {
            String text = rest.next();
            joined.append(text);
            if (rest.hasNext()) {
                joined.append(ENDED.matcher(text).matches() ? " " : ". ");
            }
        }
        return joined.toString();
    }
}
