package reported.validatebesidemultipart;

import static org.assertj.core.api.Assertions.assertThat;

import reported.validatebesidemultipart.validator.AValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema has its validator, whatever the client makes of the upload. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(AValidator.INSTANCE.validate(json("{}")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.sentence()).isEqualTo("must have the property \"a\""));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
