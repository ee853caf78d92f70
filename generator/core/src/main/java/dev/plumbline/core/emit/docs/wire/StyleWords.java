package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How a parameter is written, in words and with an example. */
public final class StyleWords implements Serialization.Visitor<Line> {

    private final JsonNode sample;

    private StyleWords(JsonNode sample) {
        this.sample = sample;
    }

    /** The words and the example; empty for a single value that is written as everyone expects. */
    public static Line of(Parameter parameter, SchemaSet schemas) {
        Schema schema = schemas.at(parameter.schema());
        JsonNode sample = SampleValue.shape(schemas, schema);
        boolean plain = parameter.isPlain() && !sample.isContainer() && parameter.in() != Parameter.In.COOKIE;
        if (plain) {
            return Line.EMPTY;
        }
        String text = WireText.of(parameter, sample);
        if (text.isEmpty()) {
            return Line.EMPTY;
        }
        Line example = Line.code(place(parameter) + readable(parameter, text));
        Line words = parameter.serialization().accept(new StyleWords(sample));
        return words.isEmpty() ? example : example.then(": ").then(words);
    }

    /** The brackets of names are sent escaped, which nobody could read. */
    private static String readable(Parameter parameter, String text) {
        boolean brackets =
                parameter.serialization() instanceof Serialization.Styled styled && styled.style() == Style.DEEP_OBJECT;
        return brackets ? text.replace("%5B", "[").replace("%5D", "]") : text;
    }

    private static String place(Parameter parameter) {
        return switch (parameter.in()) {
            case QUERY, QUERYSTRING -> "?";
            case PATH -> "";
            case HEADER -> parameter.name() + ": ";
            case COOKIE -> "Cookie: ";
        };
    }

    @Override
    public Line styled(Serialization.Styled styled) {
        Line words = sample.isContainer() ? Line.words(container(styled)) : Line.EMPTY;
        if (styled.allowReserved()) {
            words = Line.join(List.of(words, Line.words("reserved characters are sent as they are")), "; ");
        }
        return styled.allowEmpty() ? Line.join(List.of(words, Line.words("may be sent without a value")), "; ") : words;
    }

    private String container(Serialization.Styled styled) {
        String part = sample.isArray() ? "item" : "property";
        return switch (styled.style()) {
            case DEEP_OBJECT ->
                sample.isObject() ? "one for each property, whose name is in brackets" : "one for each item";
            case SPACE_DELIMITED, PIPE_DELIMITED, FORM, COOKIE, MATRIX ->
                styled.explode()
                        ? "one for each " + part + (sample.isArray() ? "" : ", under the property's name")
                        : "all in one, " + between(styled);
            case LABEL, SIMPLE ->
                sample.isArray()
                        ? "the items " + between(styled)
                        : styled.explode()
                                ? "the properties as name=value, " + between(styled)
                                : "names and values in turn, " + between(styled);
        };
    }

    private static String between(Serialization.Styled styled) {
        return switch (styled.style()) {
            case SPACE_DELIMITED -> "with spaces between, which are escaped";
            case PIPE_DELIMITED -> "with vertical bars between, which are escaped";
            case LABEL -> styled.explode() ? "with dots between" : "with commas between";
            default -> "with commas between";
        };
    }

    @Override
    public Line encoded(Serialization.Encoded encoded) {
        return Line.words("a document of ").thenCode(encoded.mediaType());
    }
}
