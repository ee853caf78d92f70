package golden.enuminteger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.enuminteger.model.Level;
import golden.enuminteger.validator.LevelValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that are listed, and others. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Level.builder().level(2).step(1.5).always(7).build().toJson())
                .hasToString(text("{'level':2,'step':1.5,'always':7}"));
        assertThat(LevelValidator.INSTANCE.isValid(json("{'level':2.0,'step':1,'mixed':null}")))
                .isTrue();
        assertThat(LevelValidator.INSTANCE.validate(json("{'level':4,'step':2,'mixed':2,'always':8}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/level: must be one of 1, 2, 3, but is 4",
                        "/step: must be one of 0.5, 1, 1.5, but is 2",
                        "/mixed: must be one of \"auto\", 1, true, null, but is 2",
                        "/always: must be 7, but is 8");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
