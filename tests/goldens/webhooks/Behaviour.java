package golden.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidWebhookException;
import dev.plumbline.runtime.error.WebhookRefusedException;
import golden.webhooks.model.MadeRequest;
import golden.webhooks.model.OrderLostRequest;
import golden.webhooks.model.Shipped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is signed is read as its type; anything else is refused, and what contradicts the document as well. */
public final class Behaviour {

    private static final OrdersWebhooks WEBHOOKS = OrdersWebhooks.of((headers, body) -> {
        byte[] signature =
                headers.firstValue("X-Signature").map(HexFormat.of()::parseHex).orElse(new byte[0]);
        return MessageDigest.isEqual(signature, signature(body));
    });

    private Behaviour() {}

    public static void run() throws GeneralSecurityException {
        byte[] shipped = json("{'order':{'id':'7'},'at':'noon','new':1}");
        Map<String, List<String>> signed = signed(shipped);
        Shipped read = WEBHOOKS.orderShipped(signed, shipped);
        assertThat(read.order().id()).isEqualTo("7");

        assertThatThrownBy(() -> WEBHOOKS.orderShipped(Map.of(), shipped)).isInstanceOf(WebhookRefusedException.class);
        assertThatThrownBy(() -> WEBHOOKS.orderShipped(Map.of("x-signature", List.of("no hex")), shipped))
                .isInstanceOf(WebhookRefusedException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WEBHOOKS.orderShipped(signed, json("{'order':{'id':'8'},'at':'noon'}")))
                .isInstanceOf(WebhookRefusedException.class);

        byte[] made = json("{'id':'1','cost':-5}");
        assertThatThrownBy(() -> WEBHOOKS.made(signed(made), made))
                .isInstanceOfSatisfying(
                        InvalidWebhookException.class,
                        e -> assertThat(e.violations()).hasSize(1))
                .hasMessageContaining("/cost: ");
        List<String> told = new ArrayList<>();
        MadeRequest tolerated = WEBHOOKS.withValidation(
                        ValidationPolicy.REPORT, (webhook, violations) -> told.add(webhook))
                .made(signed(made), made);
        assertThat(tolerated.cost()).isEqualTo(-5);
        assertThat(told).containsExactly("made");

        byte[] refused = json("['too late']");
        assertThat(WEBHOOKS.refused(signed(refused), refused)).containsExactly("too late");
        whicheverItIs(shipped, refused);
    }

    private static void whicheverItIs(byte[] shipped, byte[] refused) throws GeneralSecurityException {
        assertThat(told(WEBHOOKS.read("orderShipped", signed(shipped), shipped)))
                .isEqualTo("shipped at noon");
        assertThat(told(WEBHOOKS.read("refused", signed(refused), refused))).isEqualTo("refused [too late]");
        byte[] lost = json("{'id':'9'}");
        assertThat(told(WEBHOOKS.read("order.lost", signed(lost), lost))).isEqualTo("lost {\"id\":\"9\"}");
        assertThatThrownBy(() -> WEBHOOKS.read("ping", Map.of(), lost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The document has no webhook of this name: ping");
    }

    private static String told(OrdersWebhooks.Event event) {
        if (event instanceof OrdersWebhooks.Event.OrderShipped shipped) {
            return "shipped at " + shipped.payload().at();
        }
        if (event instanceof OrdersWebhooks.Event.OrderLost lost) {
            OrderLostRequest payload = lost.payload();
            return "lost " + payload.toJson();
        }
        if (event instanceof OrdersWebhooks.Event.Refused refused) {
            return "refused " + refused.payload();
        }
        return "made";
    }

    private static Map<String, List<String>> signed(byte[] body) throws GeneralSecurityException {
        return Map.of("x-signature", List.of(HexFormat.of().formatHex(signature(body))));
    }

    private static byte[] signature(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("the shared secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(body);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
