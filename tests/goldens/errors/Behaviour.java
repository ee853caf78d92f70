package golden.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.ClientErrorException;
import dev.plumbline.runtime.error.ConflictException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.errors.model.Locked;
import golden.errors.model.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exception has the status for its type, and the body, which its model reads. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.text(404, "application/problem+json", "{\"title\":\"Gone\"}"))
                .reply(409, "{\"by\":\"me\"}")
                .reply(Replies.text(418, "text/html", "<p>teapot"));
        try (VaultClient client = VaultClient.builder().transport(script).build()) {
            assertThatThrownBy(() -> client.vault().getItem("1"))
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            e -> assertThat(Problem.fromJson(e.json()).title()).isEqualTo("Gone"));
            assertThatThrownBy(() -> client.vault().getItem("2"))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat(Locked.fromJson(e.json()).by()).isEqualTo("me"));
            assertThatThrownBy(() -> client.vault().getItem("3"))
                    .isInstanceOfSatisfying(ClientErrorException.class, e -> {
                        assertThat(e.status()).isEqualTo(418);
                        assertThat(e.json()).isNull();
                        assertThat(e.bodyText()).isEqualTo("<p>teapot");
                    });
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
