package golden.idempotencykey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.idempotencykey.model.OrderRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second attempt is known by the key of the first. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(500, "{}")
                .reply(Replies.with(Replies.json(201, "{\"id\":\"7\"}"), "X-Request-Id", "r1"));
        ClientConfig config = ClientConfig.builder()
                .baseUrl("https://orders.example")
                .transport(script)
                .timekeeper(new FakeTime())
                .build();
        try (OrdersClient client = OrdersClient.of(config)) {
            var answer = client.orders()
                    .raw()
                    .order(OrderRequest.builder().what("tea").build());
            assertThat(answer.value().id()).isEqualTo("7");
            assertThat(answer.requestId()).isEqualTo("r1");
        }
        List<String> keys = script.requests().stream()
                .map(request -> request.headers().firstValue("X-Order-Key").orElseThrow())
                .toList();
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0)).isNotEmpty().isEqualTo(keys.get(1));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
