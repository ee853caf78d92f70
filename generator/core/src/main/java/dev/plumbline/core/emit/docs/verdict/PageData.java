package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.JsonWords;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON in a script. Nothing in it can end the script or become markup, whatever a document holds. */
public final class PageData {

    /** What could begin a tag, or ends a line of a script but not of JSON. */
    private static final String ESCAPED = "<>&\u2028\u2029";

    private PageData() {}

    /** A line that puts a value into a map of the page, which is made where this is the first. */
    public static String assignment(String map, String key, JsonNode value) {
        String place = "P." + map;
        return "(function(P){(" + place + "=" + place + "||{})[" + safe(JsonWords.text(StringNode.valueOf(key))) + "]="
                + safe(value.toString()) + "})(globalThis.Plumbline=globalThis.Plumbline||{});\n";
    }

    /** A line that calls a function of the page. */
    public static String call(String function, JsonNode value) {
        return function + "(" + safe(value.toString()) + ");\n";
    }

    /** The same with a name before two values. */
    public static String call(String function, String name, JsonNode value, JsonNode other) {
        return function + "(" + safe(JsonWords.text(StringNode.valueOf(name))) + "," + safe(value.toString()) + ","
                + safe(other.toString()) + ");\n";
    }

    private static String safe(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (ESCAPED.indexOf(sign) >= 0 || Character.isSurrogate(sign) && !isPaired(json, i)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                safe.append(sign);
            }
        }
        return safe.toString();
    }

    /** Half a character has no bytes in UTF-8. */
    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
