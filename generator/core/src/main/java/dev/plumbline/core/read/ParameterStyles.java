package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter.Style;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterStyle;
import java.util.Optional;

/** Reads {@code style} and {@code explode} (OpenAPI 3.1.1, 4.8.12.3). */
final class ParameterStyles {

    private ParameterStyles() {}

    /** How the parameter is written, or empty for a style that no client can be made for. */
    static Optional<Style> of(ParameterObject parameter) {
        if (parameter.in() != ParameterObject.In.QUERY) {
            // Items are separated by commas with and without explode.
            return parameter.style() == ParameterStyle.SIMPLE ? Optional.of(Style.FORM_EXPLODED) : Optional.empty();
        }
        if (parameter.style() == ParameterStyle.FORM) {
            return Optional.of(parameter.explode() ? Style.FORM_EXPLODED : Style.FORM);
        }
        if (parameter.explode()) {
            return Optional.empty();
        }
        return switch (parameter.style()) {
            case SPACE_DELIMITED -> Optional.of(Style.SPACE_DELIMITED);
            case PIPE_DELIMITED -> Optional.of(Style.PIPE_DELIMITED);
            default -> Optional.empty();
        };
    }
}
