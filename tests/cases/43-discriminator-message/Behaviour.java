package reported.discriminatormessage;

import static org.assertj.core.api.Assertions.assertThat;

import reported.discriminatormessage.validator.UValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told is a value that is taken. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(UValidator.INSTANCE.validate(json("{'kind':'nope'}")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.sentence()).contains("\"card\"", "\"debit\"").doesNotContain("\"C\""));
        assertThat(UValidator.INSTANCE.isValid(json("{'kind':'card'}"))).isTrue();
        assertThat(UValidator.INSTANCE.isValid(json("{'kind':'C'}"))).isFalse();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
