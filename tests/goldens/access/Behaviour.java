package golden.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.validation.Violation;
import golden.access.model.Account;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is required is asked for in the direction in which it travels. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Account sent = Account.builder().name("n").password("p").build();
        assertThat(sent.toJson()).hasToString("{\"name\":\"n\",\"password\":\"p\"}");
        assertThatThrownBy(() -> Account.builder().name("n").build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.errors())
                                .extracting(Violation::detail)
                                .containsExactly("must have the property \"password\""));

        Account received = Account.fromJson(
                JsonNodeFactory.instance.objectNode().put("id", "1").put("name", "n"));
        assertThat(received.id()).isEqualTo("1");
        assertThat(received.password()).isNull();
        Account incomplete =
                Account.fromJson(JsonNodeFactory.instance.objectNode().put("name", "n"));
        assertThatThrownBy(incomplete::id).isInstanceOf(UnexpectedJsonException.class);
    }
}
