package golden.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.numbers.model.Amount;
import golden.numbers.validator.AmountValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers keep their digits, also those that no Java number has room for. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        String digits =
                "{'int32':2147483647,'small':255,'int64':9223372036854775807,'plain':12,'huge':100000000000000000000,"
                        + "'price':0.07,'tiny':0.5,'single':1.5}";
        Amount read = Amount.fromJson(json(digits));
        assertThat(AmountValidator.INSTANCE.validate(json(digits))).isEmpty();
        assertThat(read.int64()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.huge()).isNull();
        assertThat(read.additionalProperties()).containsOnlyKeys("huge");
        assertThat(read.toJson().get("huge")).hasToString("100000000000000000000");

        assertThat(AmountValidator.INSTANCE.validate(
                        text("{'int32':2147483648,'small':256,'huge':100000000000000000001,'price':0.075,"
                                + "'tiny':1e-401}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/small: must be at most 255, but is 256",
                        "/huge: must be at most 100000000000000000000, but is 100000000000000000001",
                        "/price: must be a multiple of 0.01, but is 0.075",
                        "/tiny: must be at least 1.0E-400, but is 1E-401");
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
