package golden.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import golden.webhooks.model.Shipped;
import golden.webhooks.validator.ShippedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a webhook sends can be checked and read. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode sent = json("{'order':{'id':'7'},'at':'noon'}");
        assertThat(ShippedValidator.INSTANCE.validate(sent)).isEmpty();
        assertThat(Shipped.fromJson(sent).order().id()).isEqualTo("7");
        assertThat(OrdersClient.operations()).hasSize(1);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
