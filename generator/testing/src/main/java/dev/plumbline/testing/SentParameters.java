package dev.plumbline.testing;

import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters of a request, read as the document says they are written. */
final class SentParameters {

    private static final Pattern JSON = Pattern.compile("(?i)[^/]+/(.*\\+)?json\\s*(;.*)?");

    private final ReceivedRequest request;
    private final Map<String, String> path;
    private final Map<String, List<String>> query;

    SentParameters(ReceivedRequest request, Map<String, String> path) {
        this.request = request;
        this.path = path;
        this.query = Query.of(request.url());
    }

    /**
     * What a parameter can stand for as JSON, the likeliest first; nothing where it was not sent or is an object whose
     * properties were sent as parameters of their own.
     */
    List<JsonNode> readings(Parameter parameter) {
        List<String> texts = texts(parameter);
        String mediaType = parameter.mediaType();
        if (texts.isEmpty()) {
            return List.of();
        }
        if (mediaType != null) {
            return JSON.matcher(mediaType).matches() ? ParameterReadings.json(texts.get(0)) : List.of();
        }
        return ParameterReadings.of(texts);
    }

    private List<String> texts(Parameter parameter) {
        String name = parameter.name();
        return switch (parameter.in()) {
            case PATH -> inPath(parameter, path.get(name));
            case QUERY -> query.getOrDefault(name, List.of());
            case HEADER -> request.headers().allValues(name);
            case COOKIE -> cookies(name);
            case QUERYSTRING -> List.of();
        };
    }

    private static List<String> inPath(Parameter parameter, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        if (parameter.style() == Style.MATRIX) {
            return Stream.of(text.split(";"))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.startsWith(parameter.name() + "=")
                            ? part.substring(parameter.name().length() + 1)
                            : part)
                    .toList();
        }
        if (parameter.style() == Style.LABEL && text.startsWith(".")) {
            String value = text.substring(1);
            return parameter.isExploded() ? List.of(value.split("\\.", -1)) : List.of(value);
        }
        return List.of(text);
    }

    private List<String> cookies(String name) {
        return request.headers().allValues("Cookie").stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::trim)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .toList();
    }
}
