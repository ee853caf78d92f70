package golden.readingtolerant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.testing.ScriptedTransport;
import golden.readingtolerant.model.Card;
import golden.readingtolerant.model.Company;
import golden.readingtolerant.model.Method;
import golden.readingtolerant.model.Payment;
import golden.readingtolerant.model.Upload;

/** What is received is read, whatever rules it breaks, and what cannot be read is reported where it is asked for. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        whatIsMissingIsReportedWhereItIsAskedFor();
        aNewValueOfAnEnumKeepsItsBranch();
    }

    private static Payment read(String json) {
        try (ScriptedTransport transport = new ScriptedTransport().reply(200, json.replace('\'', '"'));
                PaymentsClient client =
                        PaymentsClient.builder().transport(transport).build()) {
            return client.payments().getPayment("1");
        }
    }

    private static void whatIsMissingIsReportedWhereItIsAskedFor() {
        Payment payment = read("{'id': 'p1', 'amount': '12', 'method': {'kind': 'new'}}");

        assertThat(payment.id()).isEqualTo("p1");
        assertThatThrownBy(payment::tags)
                .isInstanceOf(UnexpectedJsonException.class)
                .hasMessage("the value at /tags is required, but is missing");
        assertThatThrownBy(payment::amount)
                .isInstanceOf(UnexpectedJsonException.class)
                .hasMessage("the value at /amount must be of the documented type, but is a string");
        assertThat(payment.additionalProperties().get("amount").stringValue()).isEqualTo("12");
        assertThat(payment.method()).isInstanceOf(Method.Unknown.class);
        assertThat(payment.toBuilder().build()).isEqualTo(payment);
        assertThat(payment.toJson().has("tags")).isFalse();
    }

    private static void aNewValueOfAnEnumKeepsItsBranch() {
        Payment payment = read("{'method': {'kind': 'card', 'brand': 'maestro'},"
                + " 'owner': {'type': 'company', 'vat': '1234'}, 'source': {'file': 'f', 'state': 'lost'}}");

        assertThat(payment.method()).isInstanceOf(Card.class);
        assertThat(payment.owner())
                .isInstanceOfSatisfying(
                        Company.class, company -> assertThat(company.vat()).isEqualTo("1234"));
        assertThat(payment.source())
                .isInstanceOfSatisfying(
                        Upload.class, upload -> assertThat(upload.file()).isEqualTo("f"));
    }
}
