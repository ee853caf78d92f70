package dev.plumbline.core.emit.docs.wording;

import java.util.regex.Pattern;
import tools.jackson.databind.node.StringNode;

/** Paths of fields in words: {@code result.outputs}. */
public final class FieldPath {

    private static final Pattern PLAIN = Pattern.compile("(?! )[^.\\[\\]\"\\p{Cc}]+(?<! )");

    private FieldPath() {}

    /** The path of a field of an object, which is empty for the body; names that could be taken for a path in quotes. */
    public static String child(String path, String name) {
        String plain =
                PLAIN.matcher(name).matches() ? name : StringNode.valueOf(name).toString();
        return path.isEmpty() ? plain : path + "." + plain;
    }
}
