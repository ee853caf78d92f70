package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter.Style;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.Optional;

/** Reads {@code style} and {@code explode} (OpenAPI 3.1.1, 4.8.12.3). */
final class ParameterStyles {

    private ParameterStyles() {}

    /** How the parameter is written, or empty for a style that no client can be made for. */
    static Optional<Style> of(Parameter parameter) {
        StyleEnum style = parameter.getStyle();
        if (!parameter.getIn().equals("query")) {
            // Items are separated by commas with and without explode.
            return style == null || style == StyleEnum.SIMPLE ? Optional.of(Style.FORM_EXPLODED) : Optional.empty();
        }
        if (style == null || style == StyleEnum.FORM) {
            boolean together = Boolean.FALSE.equals(parameter.getExplode());
            return Optional.of(together ? Style.FORM : Style.FORM_EXPLODED);
        }
        if (Boolean.TRUE.equals(parameter.getExplode())) {
            return Optional.empty();
        }
        return switch (style) {
            case SPACEDELIMITED -> Optional.of(Style.SPACE_DELIMITED);
            case PIPEDELIMITED -> Optional.of(Style.PIPE_DELIMITED);
            default -> Optional.empty();
        };
    }
}
