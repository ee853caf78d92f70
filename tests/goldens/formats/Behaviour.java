package golden.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.formats.validator.FormValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text that is of its format, and one that is not. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(
                        FormValidator.INSTANCE.validate(
                                json(
                                        "{'day':'2026-02-28','moment':'2026-02-28T10:00:00Z','mail':'a@b.example',"
                                                + "'site':'https://a.example/?b','id':'123e4567-e89b-12d3-a456-426614174000','host':'a.example','pattern':'^a+$'}")))
                .isEmpty();
        assertThat(FormValidator.INSTANCE.validate(
                        json("{'day':'2026-02-30','moment':'now','mail':'a','site':'not a uri','id':'7',"
                                + "'host':'-a','pattern':'('}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/day: must be in the format date, but is \"2026-02-30\"",
                        "/moment: must be in the format date-time, but is \"now\"",
                        "/mail: must be in the format email, but is \"a\"",
                        "/site: must be in the format uri, but is \"not a uri\"",
                        "/id: must be in the format uuid, but is \"7\"",
                        "/host: must be in the format hostname, but is \"-a\"",
                        "/pattern: must be in the format regex, but is \"(\"");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
