package golden.dynamicref;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.dynamicref.validator.Tree2Validator;
import golden.dynamicref.validator.TreeValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tree takes a name that it does not know; the strict tree finds it, however deep. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode misspelt = json("{'children':[{'children':[{'data':1},{'daat':2}]}]}");
        assertThat(Tree2Validator.INSTANCE.validate(misspelt)).isEmpty();
        assertThat(TreeValidator.INSTANCE.validate(misspelt))
                .extracting(Violation::instancePointer)
                .containsExactly("/children/0/children/1/daat");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
