package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Serialization;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields of a form that its samples send. */
public final class SampleFields {

    private SampleFields() {}

    /**
     * What is sent of a value, field by field.
     *
     * @param written what a sample makes of a pair that is encoded, {@code name=value}
     * @param plain what it makes of a name and a text that are not
     */
    public static Stream<String> of(
            Payload.Form form, JsonNode value, UnaryOperator<String> written, BinaryOperator<String> plain) {
        return value.properties().stream()
                .flatMap(field -> fields(encoding(form, field.getKey()), field.getValue(), written, plain));
    }

    private static FieldEncoding encoding(Payload.Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(new FieldEncoding(name, null, null));
    }

    private static Stream<String> fields(
            FieldEncoding encoding, JsonNode value, UnaryOperator<String> written, BinaryOperator<String> plain) {
        Serialization.Styled styled = encoding.styled();
        if (styled != null) {
            return WireText.field(encoding.name(), styled, value).stream().map(written);
        }
        boolean items = value.isArray() && encoding.contentType() == null;
        return (items ? value.valueStream() : Stream.of(value))
                .map(item -> plain.apply(encoding.name(), item.isContainer() ? item.toString() : item.asString()));
    }
}
