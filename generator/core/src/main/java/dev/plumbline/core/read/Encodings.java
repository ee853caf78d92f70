package dev.plumbline.core.read;

import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.openapi.view.ParameterStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads Encoding Objects (OpenAPI 3.1.1, 4.8.15). */
final class Encodings {

    private Encodings() {}

    /** How a field of a form is written; empty where nothing is said of it. */
    static Optional<FieldEncoding> field(String name, EncodingObject encoding) {
        if (isStyled(encoding)) {
            return Optional.of(new FieldEncoding(name, null, styled(encoding)));
        }
        return Optional.ofNullable(encoding.contentType()).map(type -> new FieldEncoding(name, type, null));
    }

    /** Where one of these is written, {@code contentType} does not count. */
    private static boolean isStyled(EncodingObject encoding) {
        return encoding.style() != null || encoding.explode() != null || encoding.allowReserved() != null;
    }

    private static Styled styled(EncodingObject encoding) {
        ParameterStyle written = encoding.style();
        Style style = written == null ? Style.FORM : Style.valueOf(written.name());
        boolean explode = encoding.explode() == null ? style == Style.FORM : encoding.explode();
        return new Styled(style, explode, Boolean.TRUE.equals(encoding.allowReserved()), false);
    }

    /** The media types of a part, the preferred first. */
    static List<String> contentTypes(EncodingObject encoding) {
        return encoding.contentType() == null
                ? List.of()
                : Arrays.stream(encoding.contentType().split(","))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .toList();
    }
}
