package reported.pathitemtwice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** Two paths of one path item are two operations. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (SameItemClient client = SameItemClient.builder()
                .baseUrl("http://localhost")
                .transport(script)
                .build()) {
            client.defaultApi().getTest();
            client.defaultApi().getTest2();
        }
        assertThat(script.addresses()).extracting(uri -> uri.getPath()).containsExactly("/v1/test", "/v2/test");
    }
}
