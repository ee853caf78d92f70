package reported.nooperationid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** Two paths that differ in a slash are two methods. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (SlashClient client = SlashClient.builder()
                .baseUrl("http://localhost")
                .transport(script)
                .build()) {
            client.defaultApi().getPets();
            client.defaultApi().getPets2();
        }
        assertThat(script.addresses()).extracting(Object::toString).containsExactly("http://localhost/pets", "http://localhost/pets/");
    }
}
