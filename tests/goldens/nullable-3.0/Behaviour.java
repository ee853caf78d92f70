package golden.nullable30;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.nullable30.model.Thing;
import golden.nullable30.validator.ThingValidator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may be null is read and written as null, and is not the same as what is absent. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Thing.builder().build().toJson()).hasToString(text("{'requiredNullable':null}"));
        for (String text : List.of(
                "{'requiredNullable':null}",
                "{'requiredNullable':'a','optionalNullable':null,'word':null,'list':null,'part':null}",
                "{'requiredNullable':'a','optionalNullable':'b','optional':'c','word':'one','list':['d',null],'part':{'id':'e'}}")) {
            assertThat(ThingValidator.INSTANCE.validate(json(text))).isEmpty();
            assertThat(Thing.fromJson(json(text)).toJson()).hasToString(text(text));
        }
        assertThat(ThingValidator.INSTANCE.validate(json("{'optional':null}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        ": must have the property \"requiredNullable\"", "/optional: must be a string, but is null");
        // What stands beside nullable refuses null; what was meant is clear, and it is read all the same.
        Thing meant = Thing.fromJson(json("{'pieces':[{'id':'a'},null],'named':{'b':null}}"));
        assertThat(meant.pieces()).hasSize(2).last().isNull();
        assertThat(meant.named()).containsEntry("b", null);
        assertThat(meant.additionalProperties()).isEmpty();
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
