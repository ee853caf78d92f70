package reported.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** Every documented success is one, with content or without. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.empty(204))
                .reply(200, "{\"id\":\"1\"}")
                .reply(Replies.empty(202))
                .reply(201, "{\"id\":\"2\"}");
        try (NoContentClient client =
                NoContentClient.builder().transport(script).build()) {
            assertThat(client.defaultApi().job()).isEmpty();
            assertThat(client.defaultApi().job()).map(job -> job.id()).contains("1");
            assertThat(client.defaultApi().create()).isEmpty();
            assertThat(client.defaultApi().create()).map(job -> job.id()).contains("2");
        }
    }
}
