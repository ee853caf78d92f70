package dev.plumbline.core.read;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.openapi.view.ParameterStyle;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.Map;
import java.util.Set;

/** Reads {@code style} and {@code explode} (OpenAPI 3.2.0, 4.12.3). */
final class ParameterStyles {

    private static final Map<In, Set<ParameterStyle>> FIT = Map.of(
            In.PATH, Set.of(ParameterStyle.SIMPLE, ParameterStyle.LABEL, ParameterStyle.MATRIX),
            In.QUERY,
                    Set.of(
                            ParameterStyle.FORM,
                            ParameterStyle.SPACE_DELIMITED,
                            ParameterStyle.PIPE_DELIMITED,
                            ParameterStyle.DEEP_OBJECT),
            In.HEADER, Set.of(ParameterStyle.SIMPLE),
            In.COOKIE, Set.of(ParameterStyle.FORM, ParameterStyle.COOKIE),
            In.QUERYSTRING, Set.of(ParameterStyle.FORM));

    private final ProblemReporter reporter;

    ParameterStyles(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /** How the parameter is written; a style that does not fit its place is replaced by the one that is assumed there. */
    Styled of(ParameterObject parameter) {
        if (FIT.getOrDefault(parameter.in(), Set.of()).contains(parameter.style())) {
            return styled(parameter, Style.valueOf(parameter.style().name()), parameter.explode());
        }
        Style assumed = Parameter.In.valueOf(parameter.in().name()).defaultStyle();
        reporter.warning(
                "UnfitStyle",
                parameter.at(),
                "the style \"" + parameter.style().keyword() + "\" does not belong to parameters in \""
                        + parameter.in().keyword() + "\"; it is written by that which does",
                "correct the style, or remove it");
        return styled(parameter, assumed, assumed == Style.FORM);
    }

    private static Styled styled(ParameterObject parameter, Style style, boolean explode) {
        return new Styled(style, explode, parameter.allowReserved(), parameter.allowEmptyValue());
    }
}
