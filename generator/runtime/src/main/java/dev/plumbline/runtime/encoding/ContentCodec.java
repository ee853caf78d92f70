package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a value as a document of a media type: JSON, a form or text. */
final class ContentCodec {

    private static final Pattern JSON = Pattern.compile("[^/]+/(.*\\+)?json\\s*(;.*)?");
    private static final String FORM = "application/x-www-form-urlencoded";

    private ContentCodec() {}

    static String write(String mediaType, String name, JsonNode value) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (JSON.matcher(type).matches()) {
            return value.toString();
        }
        return type.startsWith(FORM) ? form(name, value) : ScalarText.of(name, value);
    }

    /** Whether its text is percent-encoded by the media type itself. */
    static boolean isForm(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** JSON that only has ASCII says the same. */
    static String ascii(String mediaType, String text) {
        if (!JSON.matcher(mediaType.toLowerCase(Locale.ROOT)).matches()) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }

    private static String form(String name, JsonNode value) {
        if (!value.isObject()) {
            throw new InvalidArgumentException(name, "must be an object to be written as a form");
        }
        List<String> pairs = new ArrayList<>();
        value.properties()
                .forEach(property -> pairs.addAll(
                        FormStyle.INSTANCE.write(property.getKey(), flat(property.getValue()), true, Escaping.FORM)));
        return String.join("&", pairs);
    }

    /** OpenAPI assumes JSON for what is nested in a form. */
    private static JsonNode flat(JsonNode value) {
        if (value.isObject()) {
            return JsonNodeFactory.instance.stringNode(value.toString());
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        value.forEach(
                item -> items.add(item.isContainer() ? JsonNodeFactory.instance.stringNode(item.toString()) : item));
        return items;
    }
}
