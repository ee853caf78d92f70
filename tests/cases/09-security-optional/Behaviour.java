package reported.securityoptional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** A client without a key may call; one with a key sends it. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (OptSecClient client = OptSecClient.builder().transport(script).build()) {
            client.defaultApi().opt();
        }
        try (OptSecClient client =
                OptSecClient.builder().transport(script).apiKey("k").build()) {
            client.defaultApi().opt();
        }
        assertThat(script.requests().get(0).headers().firstValue("Authorization")).isEmpty();
        assertThat(script.requests().get(1).headers().firstValue("Authorization")).contains("Bearer k");
    }
}
