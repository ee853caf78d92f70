package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes the value of a parameter as the document says. */
public final class ParameterCodec {

    private ParameterCodec() {}

    /**
     * The value's text for its place: {@code name=value} pairs in a query and in cookies, at most one text elsewhere;
     * nothing where nothing is to be sent.
     */
    public static List<String> write(Parameter parameter, JsonNode value) {
        String mediaType = parameter.mediaType();
        if (mediaType != null) {
            return List.of(content(parameter, mediaType, value));
        }
        List<String> texts = StyleCodec.write(
                parameter.style(), parameter.name(), value, parameter.isExploded(), escaping(parameter));
        boolean empty = texts.isEmpty() && parameter.allowsEmpty() && parameter.in() == Parameter.In.QUERY;
        return empty ? List.of(PercentEncoding.value(parameter.name()) + "=") : texts;
    }

    private static String content(Parameter parameter, String mediaType, JsonNode value) {
        String text = document(mediaType, parameter.name(), value);
        return switch (parameter.in().word()) {
            case "path" -> PercentEncoding.value(text);
            case "header" -> ascii(mediaType, text);
            case "querystring" -> isForm(mediaType) ? text : PercentEncoding.value(text);
            default -> PercentEncoding.value(parameter.name()) + "=" + PercentEncoding.value(text);
        };
    }

    private static Escaping escaping(Parameter parameter) {
        boolean reserved = parameter.allowsReserved();
        return switch (parameter.in().word()) {
            case "path" -> reserved ? Escaping.PATH_RESERVED : Escaping.VALUE;
            case "header" -> Escaping.HEADER;
            case "cookie" -> parameter.style() == Style.COOKIE ? Escaping.COOKIE : Escaping.VALUE;
            default -> reserved ? Escaping.QUERY_RESERVED : Escaping.VALUE;
        };
    }

    /** A document of the media type: JSON, a form or text. */
    private static String document(String mediaType, String name, JsonNode value) {
        if (isJson(mediaType)) {
            return value.toString();
        }
        return isForm(mediaType) ? form(name, value) : StyleCodec.scalar(value);
    }

    private static boolean isJson(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        return type != null && type.isJson();
    }

    /** Whether its text is percent-encoded by the media type itself. */
    private static boolean isForm(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        return type != null && type.subtype().equals("x-www-form-urlencoded");
    }

    /** JSON that only has ASCII says the same. */
    private static String ascii(String mediaType, String text) {
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
        return value.isObject() ? JsonNodeFactory.instance.stringNode(value.toString()) : value;
    }
}
