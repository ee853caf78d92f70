package golden.bareschema;

import static org.assertj.core.api.Assertions.assertThat;

import golden.bareschema.validator.TaskValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each violation says where in the value, by which way through the schema, and where that stands. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(TaskValidator.INSTANCE.isValid(json("{'id':'abc','state':'open','next':{'id':'def'}}")))
                .isTrue();
        assertThat(TaskValidator.INSTANCE.validate(json("{'id':'abc','next':{'id':'a','state':'x'},'more':1}")))
                .extracting(violation -> violation.instancePointer() + " " + violation.keywordLocation() + " "
                        + violation.absoluteKeywordLocation())
                .containsExactly(
                        "/next/id /properties/next/$ref/properties/id/minLength"
                                + " https://tasks.example/task.schema.json#/properties/id/minLength",
                        "/next/state /properties/next/$ref/properties/state/$ref/enum"
                                + " https://tasks.example/task.schema.json#/$defs/State/enum",
                        "/more /unevaluatedProperties https://tasks.example/task.schema.json#/unevaluatedProperties");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
