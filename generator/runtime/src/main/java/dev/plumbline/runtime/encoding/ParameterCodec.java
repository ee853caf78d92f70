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
        List<String> texts = StyleCodec.of(parameter.style())
                .write(parameter.name(), value, parameter.isExploded(), escaping(parameter));
        boolean empty = texts.isEmpty() && parameter.allowsEmpty() && parameter.in() == Parameter.In.QUERY;
        return empty ? List.of(PercentEncoding.value(parameter.name()) + "=") : texts;
    }

    private static String content(Parameter parameter, String mediaType, JsonNode value) {
        String text = ContentCodec.write(mediaType, parameter.name(), value);
        return switch (parameter.in()) {
            case PATH -> PercentEncoding.value(text);
            case QUERY, COOKIE -> PercentEncoding.value(parameter.name()) + "=" + PercentEncoding.value(text);
            case HEADER -> ContentCodec.ascii(mediaType, text);
            case QUERYSTRING -> ContentCodec.isForm(mediaType) ? text : PercentEncoding.value(text);
        };
    }

    private static Escaping escaping(Parameter parameter) {
        boolean reserved = parameter.allowsReserved();
        return switch (parameter.in()) {
            case PATH -> reserved ? Escaping.PATH_RESERVED : Escaping.VALUE;
            case QUERY, QUERYSTRING -> reserved ? Escaping.QUERY_RESERVED : Escaping.VALUE;
            case HEADER -> Escaping.HEADER;
            case COOKIE -> parameter.style() == Style.COOKIE ? Escaping.COOKIE : Escaping.VALUE;
        };
    }
}
