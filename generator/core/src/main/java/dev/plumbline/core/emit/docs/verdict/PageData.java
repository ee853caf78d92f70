package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.JsonWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON in a script. Nothing in it can end the script or become markup, whatever a document holds. */
public final class PageData {

    private PageData() {}

    /** A line that puts a value into a map of the page, which is made where this is the first. */
    public static String assignment(String map, String key, JsonNode value) {
        String place = "P." + map;
        return "(function(P){(" + place + "=" + place + "||{})[" + safe(quoted(key)) + "]=" + safe(value.toString())
                + "})(globalThis.Plumbline=globalThis.Plumbline||{});\n";
    }

    /** A line that calls a function of the page. */
    public static String call(String function, JsonNode value) {
        return function + "(" + safe(value.toString()) + ");\n";
    }

    /** The same with a name, an array of values that are {@link #json} already, and a value. */
    public static String call(String function, String name, List<String> values, JsonNode value) {
        return function + "(" + safe(quoted(name)) + ",[" + String.join(",", values) + "]," + safe(value.toString())
                + ");\n";
    }

    /** An array of texts as it may stand in a script. */
    public static String json(List<String> texts) {
        return safe(texts.stream().map(PageData::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    private static String quoted(String text) {
        return JsonWords.text(StringNode.valueOf(text));
    }

    /** Escapes what could begin a tag, or ends a line of a script but not of JSON. What lies between two signs to escape goes in as a whole. */
    private static String safe(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        int from = 0;
        for (int i = 0; i < json.length(); i++) {
            if (isEscaped(json, i)) {
                safe.append(json.substring(from, i)).append(escaped(json.charAt(i)));
                from = i + 1;
            }
        }
        return from == 0 ? json : safe.append(json.substring(from)).toString();
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case '<' -> "\\u003c";
            case '>' -> "\\u003e";
            case '&' -> "\\u0026";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) sign);
        };
    }

    private static boolean isEscaped(String json, int at) {
        char sign = json.charAt(at);
        if (sign < 0x80) {
            return sign == '<' || sign == '>' || sign == '&';
        }
        return sign == '\u2028' || sign == '\u2029' || Character.isSurrogate(sign) && !isPaired(json, at);
    }

    /** Half a character has no bytes in UTF-8. */
    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
