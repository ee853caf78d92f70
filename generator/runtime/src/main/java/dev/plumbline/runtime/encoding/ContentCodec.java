package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a value as a document of a media type: JSON, a form or text. */
final class ContentCodec {

    private ContentCodec() {}

    static String write(String mediaType, String name, JsonNode value) {
        if (isJson(mediaType)) {
            return value.toString();
        }
        return isForm(mediaType) ? form(name, value) : ScalarText.of(name, value);
    }

    private static boolean isJson(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        return type != null && type.isJson();
    }

    /** Whether its text is percent-encoded by the media type itself. */
    static boolean isForm(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        return type != null && type.subtype().equals("x-www-form-urlencoded");
    }

    /** JSON that only has ASCII says the same. */
    static String ascii(String mediaType, String text) {
        if (!isJson(mediaType)) {
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
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            pairs.addAll(
                    StyleCodec.write(Style.FORM, property.getKey(), flat(property.getValue()), true, Escaping.FORM));
        }
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
        for (JsonNode item : value) {
            items.add(item.isContainer() ? JsonNodeFactory.instance.stringNode(item.toString()) : item);
        }
        return items;
    }
}
