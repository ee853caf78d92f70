package dev.plumbline.core.read;

import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterStyle;
import java.util.Optional;

/** Reads {@code style} and {@code explode} (OpenAPI 3.1.1, 4.8.12.3). */
final class ParameterStyles {

    private ParameterStyles() {}

    /** How the parameter is written, or empty for a style that no client can be made for. */
    static Optional<Serialization> of(ParameterObject parameter) {
        if (parameter.in() != ParameterObject.In.QUERY) {
            // Items are separated by commas with and without explode.
            return parameter.style() == ParameterStyle.SIMPLE ? styled(Style.SIMPLE, false) : Optional.empty();
        }
        if (parameter.style() == ParameterStyle.FORM) {
            return styled(Style.FORM, parameter.explode());
        }
        if (parameter.explode()) {
            return Optional.empty();
        }
        return switch (parameter.style()) {
            case SPACE_DELIMITED -> styled(Style.SPACE_DELIMITED, false);
            case PIPE_DELIMITED -> styled(Style.PIPE_DELIMITED, false);
            default -> Optional.empty();
        };
    }

    private static Optional<Serialization> styled(Style style, boolean explode) {
        return Optional.of(new Serialization.Styled(style, explode, false, false));
    }
}
