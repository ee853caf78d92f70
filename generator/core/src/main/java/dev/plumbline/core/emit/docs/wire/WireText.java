package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Style;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** A value as the text that is sent of it (OpenAPI 3.2.0, 4.12.4). */
public final class WireText {

    private WireText() {}

    /**
     * A parameter where it stands: a path's segment, {@code a=1&a=2} of a query, the value of a header, the value of the
     * {@code Cookie} header.
     */
    public static String of(Parameter parameter, JsonNode value) {
        UnaryOperator<String> escaping = escaping(parameter);
        return parameter.serialization().accept(new Serialization.Visitor<>() {
            @Override
            public String styled(Serialization.Styled styled) {
                return new Styled(parameter.name(), styled.style(), styled.explode(), escaping, value).text();
            }

            @Override
            public String encoded(Serialization.Encoded encoded) {
                return document(parameter, encoded.mediaType(), escaping, value);
            }
        });
    }

    /** A form's field, as {@code name=value} pairs whose values are not escaped yet, for whoever escapes them. */
    public static List<String> field(String name, Serialization.Styled styled, JsonNode value) {
        Styled text = new Styled(name, styled.style(), styled.explode(), UnaryOperator.identity(), value);
        return text.pairs();
    }

    private static String document(
            Parameter parameter, String mediaType, UnaryOperator<String> escaping, JsonNode value) {
        if (parameter.in() == Parameter.In.QUERYSTRING && mediaType.endsWith("/x-www-form-urlencoded")) {
            return new Styled("", Style.FORM, true, escaping, value).text();
        }
        String text =
                escaping.apply(value.isString() && !mediaType.contains("json") ? value.asString() : value.toString());
        return parameter.in() == Parameter.In.QUERY || parameter.in() == Parameter.In.COOKIE
                ? parameter.name() + "=" + text
                : text;
    }

    private static UnaryOperator<String> escaping(Parameter parameter) {
        boolean raw = parameter.in() == Parameter.In.HEADER
                || parameter.serialization() instanceof Serialization.Styled styled && styled.style() == Style.COOKIE;
        boolean reserved = parameter.serialization() instanceof Serialization.Styled styled && styled.allowReserved();
        return raw ? UnaryOperator.identity() : text -> percentEncoded(text, reserved);
    }

    /** With everything escaped but what a URL leaves alone, and where {@code reserved} says so, what it reserves. */
    private static String percentEncoded(String text, boolean reserved) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
        if (!reserved) {
            return encoded;
        }
        String freed = encoded;
        for (char c : ":/?@!$'()*,;".toCharArray()) {
            freed = freed.replace(String.format("%%%02X", (int) c), String.valueOf(c));
        }
        return freed;
    }

    /** A value and how it becomes text. */
    private record Styled(String name, Style style, boolean explode, UnaryOperator<String> escaping, JsonNode value) {

        String text() {
            return switch (style) {
                case MATRIX ->
                    value.isContainer() && explode
                            ? ";" + String.join(";", pairs())
                            : ";" + name + "=" + String.join(",", words());
                case LABEL -> "." + String.join(explode ? "." : ",", value.isObject() && explode ? pairs() : words());
                case SIMPLE -> String.join(",", value.isObject() && explode ? pairs() : words());
                case COOKIE -> String.join("; ", pairs());
                case FORM, SPACE_DELIMITED, PIPE_DELIMITED, DEEP_OBJECT -> String.join("&", pairs());
            };
        }

        /** {@code name=value}, as many as there are. */
        List<String> pairs() {
            List<String> pairs = new ArrayList<>();
            if (style == Style.DEEP_OBJECT && value.isObject()) {
                value.properties()
                        .forEach(entry -> pairs.add(name + "[" + entry.getKey() + "]=" + scalar(entry.getValue())));
            } else if (value.isObject() && explode) {
                value.properties()
                        .forEach(entry -> pairs.add(escaping.apply(entry.getKey()) + "=" + scalar(entry.getValue())));
            } else if (value.isArray() && explode) {
                value.forEach(item -> pairs.add(name + "=" + scalar(item)));
            } else {
                pairs.add(name + "=" + String.join(between(), words()));
            }
            return pairs;
        }

        private String between() {
            return switch (style) {
                case SPACE_DELIMITED -> escaping.apply(" ");
                case PIPE_DELIMITED -> escaping.apply("|");
                default -> ",";
            };
        }

        private List<String> words() {
            List<String> words = new ArrayList<>();
            if (value.isObject()) {
                value.properties().forEach(entry -> {
                    words.add(escaping.apply(entry.getKey()));
                    words.add(scalar(entry.getValue()));
                });
            } else if (value.isArray()) {
                value.forEach(item -> words.add(scalar(item)));
            } else {
                words.add(scalar(value));
            }
            return words;
        }

        private String scalar(JsonNode scalar) {
            return escaping.apply(scalar.isContainer() ? scalar.toString() : scalar.asString());
        }
    }
}
