package golden.unioncontradicting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.unioncontradicting.model.ByBank;
import golden.unioncontradicting.model.Count;
import golden.unioncontradicting.model.Payment;
import golden.unioncontradicting.model.Reading;
import golden.unioncontradicting.model.Switch;
import golden.unioncontradicting.validator.PaymentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user is told leads to a value that is taken; what is read is what the document says it is. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(PaymentValidator.INSTANCE.validate(json("{'method':'cash'}")))
                .extracting(Behaviour::told)
                .containsExactly("/method: must be one of \"card\", \"transfer\", \"debit\", but is \"cash\"");
        assertThat(PaymentValidator.INSTANCE.validate(json("{'method':'card','number':1}")))
                .extracting(Violation::instancePointer)
                .containsExactly("/number");
        assertThat(PaymentValidator.INSTANCE.isValid(json("{'method':'ByCard'}")))
                .isFalse();
        assertThat(Payment.fromJson(json("{'method':'debit','iban':'x'}"))).isInstanceOf(ByBank.class);

        assertThat(Reading.fromJson(json("{'sort':'switch'}"))).isInstanceOf(Switch.class);
        assertThat(Reading.fromJson(json("{'sort':'count'}"))).isInstanceOf(Count.class);
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
