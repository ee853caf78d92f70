package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;

/** What a style makes of JSON. */
final class Written {

    private Written() {}

    /** The texts of a parameter, with ampersands between them. */
    static String of(Parameter parameter, String json) {
        return String.join("&", ParameterCodec.write(parameter, Checks.json(json)));
    }

    static String of(Style style, boolean explode, String json) {
        return of(style, explode, json, Escaping.VALUE);
    }

    static String of(Style style, boolean explode, String json, Escaping escaping) {
        return String.join("&", StyleCodec.write(style, "color", Checks.json(json), explode, escaping));
    }
}
