package golden.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Who asks, and where. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport first = sent(builder -> builder.petstoreAuth("t").apiKeyAuth("k"), OrdersApi::listOrders);
        assertThat(header(first, "Authorization")).isEqualTo("Bearer t");
        assertThat(header(first, "X-Key")).isEmpty();
        assertThat(first.addresses().get(0)).hasToString("https://eu.shop.example/orders");

        ScriptedTransport second =
                sent(builder -> builder.apiKeyAuth(() -> "k").serverVariable("region", "us"), OrdersApi::listOrders);
        assertThat(header(second, "X-Key")).isEqualTo("k");
        assertThat(second.addresses().get(0)).hasToString("https://us.shop.example/orders");

        ScriptedTransport both = sent(
                builder -> builder.apiKeyAuth("k").basic("u", "p").server(ShopClient.Server.SANDBOX),
                OrdersApi::addOrder);
        assertThat(header(both, "X-Key")).isEqualTo("k");
        assertThat(header(both, "Authorization")).isEqualTo("Basic dTpw");
        assertThat(both.addresses().get(0)).hasToString("https://sandbox.shop.example/orders");

        ScriptedTransport open = sent(builder -> builder, OrdersApi::openOrder);
        assertThat(header(open, "X-Key")).isEmpty();
        assertThat(open.addresses().get(0)).hasToString("https://open.shop.example/orders");

        assertThatThrownBy(() -> sent(builder -> builder.apiKeyAuth("k"), OrdersApi::addOrder))
                .isInstanceOf(MissingSettingException.class);
        fetchesToken();
    }

    private static void fetchesToken() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "{\"access_token\":\"fetched\",\"token_type\":\"Bearer\",\"expires_in\":3600}")
                .reply(Replies.empty(204))
                .reply(Replies.empty(204));
        try (ShopClient client = ShopClient.builder()
                .transport(script)
                .petstoreAuth(ClientCredentials.of("id", "secret"))
                .build()) {
            client.orders().listOrders();
            client.orders().listOrders();
        }
        assertThat(script.addresses().get(0)).hasToString("https://auth.example/token");
        assertThat(script.requests().get(0).bodyText()).contains("scope=write");
        assertThat(script.requests()).hasSize(3);
        assertThat(script.requests().get(2).headers().firstValue("Authorization"))
                .contains("Bearer fetched");
    }

    private static ScriptedTransport sent(UnaryOperator<ShopClient.Builder> set, Consumer<OrdersApi> call) {
        ScriptedTransport script = new ScriptedTransport().reply(Replies.empty(204));
        try (ShopClient client =
                set.apply(ShopClient.builder().transport(script)).build()) {
            call.accept(client.orders());
        }
        return script;
    }

    private static String header(ScriptedTransport script, String name) {
        ReceivedRequest request = script.requests().get(0);
        return request.headers().firstValue(name).orElse("");
    }
}
