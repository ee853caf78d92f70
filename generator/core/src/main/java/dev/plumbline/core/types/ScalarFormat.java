package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.ContentEncoding;
import dev.plumbline.core.schema.keyword.annotation.Format;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the {@code format} of a text or number, or a {@code contentEncoding}, says of its type. */
final class ScalarFormat {

    private static final Map<String, Type.Scalar> TEXTS = Map.of(
            "date-time", Type.Scalar.DATE_TIME,
            "date", Type.Scalar.DATE,
            "uuid", Type.Scalar.UUID,
            "uri", Type.Scalar.URI,
            "uri-reference", Type.Scalar.URI,
            "byte", Type.Scalar.BYTES,
            "base64", Type.Scalar.BYTES);

    private static final Map<String, Type.Scalar> NUMBERS =
            Map.of("double", Type.Scalar.DOUBLE, "float", Type.Scalar.DOUBLE);

    private ScalarFormat() {}

    /** The type of a text. */
    static Type.Scalar ofText(EffectiveSchema schema) {
        Stream<String> encodings = schema.outermost(ContentEncoding.class)
                .map(ContentEncoding::encoding)
                .filter("base64"::equalsIgnoreCase);
        return encodings.findFirst().isPresent()
                ? Type.Scalar.BYTES
                : known(schema, TEXTS).orElse(Type.Scalar.STRING);
    }

    /** The type of a number: a binary one only where the schema says so, since that drops digits. */
    static Type.Scalar ofNumber(EffectiveSchema schema) {
        return known(schema, NUMBERS).orElse(Type.Scalar.DECIMAL);
    }

    private static Optional<Type.Scalar> known(EffectiveSchema schema, Map<String, Type.Scalar> formats) {
        return schema.outermost(Format.class)
                .map(Format::format)
                .filter(formats::containsKey)
                .map(formats::get)
                .findFirst();
    }
}
