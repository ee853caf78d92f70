package golden.additionalproperties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.additionalproperties.model.Labels;
import golden.additionalproperties.validator.LabelsValidator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is not named in the document survives, and is checked where the document says so. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'free':{'a':[1]},'typed':{'b':2},'beside':{'name':'n','c':0.5},'closed':{'name':'m'},"
                + "'patterned':{'x-d':'e'},'other':true}");
        Labels labels = Labels.fromJson(json);
        assertThat(labels.validate()).isEmpty();
        assertThat(labels.typed()).containsExactly(Map.entry("b", 2L));
        assertThat(labels.beside().additionalProperties()).containsOnlyKeys("c");
        assertThat(labels.additionalProperties()).containsOnlyKeys("other");
        assertThat(labels.toJson()).hasToString(json.toString());

        assertThat(LabelsValidator.INSTANCE.validate(json("{'typed':{'b':-1},'beside':{'name':'n','c':'x'},"
                        + "'closed':{'extra':1},'patterned':{'x-too-long':'e','y':'f','x-z':3}}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/typed/b: must be at least 0, but is -1",
                        "/beside/c: must be a number, but is \"x\"",
                        "/closed/extra: must not be present: the only known property is name",
                        "/patterned/x-z: must be a string, but is 3",
                        "/patterned/x-too-long: the property's name must have at most 8 characters, but has 10",
                        "/patterned/y: must not be present: the known properties are those that match ^x-");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
