package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.util.List;
import tools.jackson.databind.JsonNode;

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
        String text = ContentCodec.write(mediaType, parameter.name(), value);
        return switch (parameter.in().word()) {
            case "path" -> PercentEncoding.value(text);
            case "header" -> ContentCodec.ascii(mediaType, text);
            case "querystring" -> ContentCodec.isForm(mediaType) ? text : PercentEncoding.value(text);
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
}
