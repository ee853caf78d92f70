package reported.nullablebesideoneof;

import static org.assertj.core.api.Assertions.assertThat;

import reported.nullablebesideoneof.validator.OwnerValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Null is refused in both, which problems.txt says. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(OwnerValidator.INSTANCE.isValid(json("{'a':{'meow':true},'b':{}}"))).isTrue();
        assertThat(OwnerValidator.INSTANCE.isValid(json("{'a':null}"))).isFalse();
        assertThat(OwnerValidator.INSTANCE.isValid(json("{'b':null}"))).isFalse();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
