package golden.enumlarge;

import static org.assertj.core.api.Assertions.assertThat;

import golden.enumlarge.model.Part;
import golden.enumlarge.validator.PartValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first value, the last, and one that is not listed. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Part.builder().code("aa1").build().code()).isEqualTo("aa1");
        assertThat(PartValidator.INSTANCE.isValid(json("{'code':'lk2'}"))).isTrue();
        assertThat(PartValidator.INSTANCE.isValid(json("{'code':'ll2'}"))).isFalse();
        assertThat(PartValidator.INSTANCE.validate(json("{'code':'ll2','size':'small'}")))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.sentence())
                                .isEqualTo(
                                        "must be one of \"aa1\", \"ab1\", \"ac1\", \"ad1\", \"ae1\", \"af1\", \"ag1\", \"ah1\","
                                                + " \"ai1\", \"aj1\", \"ak1\", \"al1\", ... (401 in all), but is \"ll2\"; did you mean \"ll1\"?"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
