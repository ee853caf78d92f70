package golden.unionconst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.unionconst.model.Card;
import golden.unionconst.model.Payment;
import golden.unionconst.model.Transfer;
import golden.unionconst.validator.PaymentValidator;
import java.lang.reflect.Method;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A payment is read by what its method says, and the branch that was meant explains what is wrong. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Payment card = Payment.fromJson(json("{'method':'card','number':'1234','more':[1]}"));
        assertThat(card)
                .isInstanceOfSatisfying(
                        Card.class, read -> assertThat(read.number()).isEqualTo("1234"));
        assertThat(card.toJson()).hasToString(text("{'method':'card','number':'1234','more':[1]}"));
        assertThat(Payment.fromJson(json("{'method':'transfer','iban':'DE123'}")))
                .isInstanceOf(Transfer.class);
        assertThat(Payment.fromJson(json("{'method':'cash'}"))).isInstanceOf(Payment.Unknown.class);

        // A builder has what can only be one value; what was received without it stays so.
        assertThat(Card.builder().number("1234").build().toJson())
                .hasToString(text("{'method':'card','number':'1234'}"));
        assertThat(Card.fromJson(json("{'number':'1234'}")).toJson()).hasToString(text("{'number':'1234'}"));
        assertThat(Card.class.getDeclaredClasses()[0].getMethods())
                .extracting(Method::getName)
                .contains("number")
                .doesNotContain("method");

        assertThat(PaymentValidator.INSTANCE.validate(json("{'method':'card','number':'12'}")))
                .extracting(Behaviour::told)
                .containsExactly("/number: must match ^[0-9]{4}$, but is \"12\"");
        assertThat(PaymentValidator.INSTANCE.validate(json("{'method':'cash'}")))
                .extracting(Behaviour::told)
                .containsExactly("/method: must be one of \"card\", \"transfer\", but is \"cash\"");
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
