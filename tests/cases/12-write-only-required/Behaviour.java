package reported.writeonlyrequired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.testing.ScriptedTransport;
import reported.writeonlyrequired.model.User;

/** What is required holds in the direction in which it travels. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(201, "{\"id\":\"1\",\"name\":\"n\"}")
                .reply(201, "{\"name\":\"n\"}")
                .reply(201, "{\"id\":\"1\",\"name\":\"n\"}")
                .reply(201, "{\"name\":\"n\"}");
        User asked = User.builder().name("n").password("p").build();
        try (ReadWriteClient client = ReadWriteClient.builder().transport(script).build()) {
            User created = client.defaultApi().createUser(asked);
            assertThat(created.id()).isEqualTo("1");
            assertThat(created.password()).isNull();
            assertThatThrownBy(() -> client.defaultApi().createUser(asked).id())
                    .isInstanceOf(UnexpectedJsonException.class)
                    .hasMessageContaining("id");
        }
        try (ReadWriteClient client = ReadWriteClient.builder()
                .transport(script)
                .responseValidation(true)
                .build()) {
            assertThat(client.defaultApi().createUser(asked).name()).isEqualTo("n");
            assertThatThrownBy(() -> client.defaultApi().createUser(asked))
                    .isInstanceOf(InvalidResponseException.class)
                    .hasMessageContaining("#/components/schemas/User/required");
        }
        assertThat(script.requests().get(0).bodyText()).isEqualTo("{\"name\":\"n\",\"password\":\"p\"}");
    }
}
