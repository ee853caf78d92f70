package golden.unionuntold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.unionuntold.model.Card;
import golden.unionuntold.model.Cash;
import golden.unionuntold.model.Debit;
import golden.unionuntold.model.Order;
import golden.unionuntold.model.Payment;
import golden.unionuntold.model.Voucher;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Each union says of a value what it calls it; a closed branch is sent as it is, and so is what belongs to no union. */
public final class Behaviour {

    private static final Card CARD = Card.builder().number("1").build();
    private static final Debit DEBIT = Debit.builder().iban("X").build();

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(204, "")
                .reply(204, "")
                .reply(204, "")
                .reply(204, "")
                .reply(204, "")
                .reply(204, "");
        try (PaymentsClient client = PaymentsClient.builder().transport(script).build()) {
            client.defaultApi().pay(CARD);
            client.defaultApi().pay(DEBIT);
            client.defaultApi().pay(Cash.builder().amount(3L).build());
            client.defaultApi().pay(Voucher.builder().code("V").build());
            client.defaultApi()
                    .order(Order.builder()
                            .payment(DEBIT)
                            .proofs(List.of(CARD))
                            .byName(Map.of("first", CARD))
                            .build());
            client.defaultApi().addCard(CARD);
        }
        assertThat(script.requests())
                .extracting(ReceivedRequest::bodyText)
                .containsExactly(
                        "{\"number\":\"1\",\"kind\":\"card\"}",
                        "{\"iban\":\"X\",\"kind\":\"Debit\"}",
                        "{\"kind\":\"Cash\",\"amount\":3}",
                        "{\"code\":\"V\"}",
                        "{\"payment\":{\"iban\":\"X\",\"kind\":\"Debit\"},\"proofs\":[{\"number\":\"1\",\"proof\":\"Card\"}],"
                                + "\"byName\":{\"first\":{\"number\":\"1\",\"kind\":\"card\"}}}",
                        "{\"number\":\"1\"}");
        Payment read = Payment.fromJson(JsonMapper.shared().readTree("{\"number\":\"1\",\"kind\":\"card\"}"));
        assertThat(read).isInstanceOf(Card.class);
        assertThat(Payment.tagged(read)).hasToString("{\"number\":\"1\",\"kind\":\"card\"}");
        assertThat(read.validate()).isEmpty();
    }
}
