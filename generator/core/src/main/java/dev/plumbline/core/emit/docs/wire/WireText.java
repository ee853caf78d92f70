package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.runtime.encoding.Escaping;
import dev.plumbline.runtime.encoding.ParameterCodec;
import dev.plumbline.runtime.encoding.StyleCodec;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Style;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A value as the text that is sent of it: written by what the clients write it with, so that docs say the same. */
public final class WireText {

    private WireText() {}

    /**
     * A parameter where it stands: a path's segment, {@code a=1&a=2} of a query, the value of a header, the value of the
     * {@code Cookie} header; empty for a value that its style has no text for.
     */
    public static String of(Parameter parameter, JsonNode value) {
        try {
            return String.join(between(parameter.in()), ParameterCodec.write(described(parameter), value));
        } catch (InvalidArgumentException e) {
            return "";
        }
    }

    /** A form's field as the {@code name=value} pairs that are sent of it. */
    public static List<String> field(String name, Serialization.Styled styled, JsonNode value) {
        return StyleCodec.write(style(styled), name, value, styled.explode(), Escaping.FORM);
    }

    private static dev.plumbline.runtime.parameter.Parameter described(Parameter parameter) {
        var described = dev.plumbline.runtime.parameter.Parameter.of(
                dev.plumbline.runtime.parameter.Parameter.In.valueOf(
                        parameter.in().name()),
                parameter.name());
        return parameter.serialization().accept(new Serialization.Visitor<>() {
            @Override
            public dev.plumbline.runtime.parameter.Parameter styled(Serialization.Styled styled) {
                var written = described.style(style(styled), styled.explode());
                return styled.allowReserved() ? written.allowReserved() : written;
            }

            @Override
            public dev.plumbline.runtime.parameter.Parameter encoded(Serialization.Encoded encoded) {
                return described.content(encoded.mediaType());
            }
        });
    }

    private static Style style(Serialization.Styled styled) {
        return Style.valueOf(styled.style().name());
    }

    private static String between(Parameter.In in) {
        return switch (in) {
            case QUERY, QUERYSTRING -> "&";
            case COOKIE -> "; ";
            case PATH, HEADER -> "";
        };
    }
}
