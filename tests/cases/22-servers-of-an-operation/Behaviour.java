package reported.serversofanoperation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** A path has servers of its own. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(Replies.empty(204));
        try (ServerVarsClient client =
                ServerVarsClient.builder().transport(script).build()) {
            client.defaultApi().ping();
        }
        assertThat(script.addresses().get(0)).hasToString("https://other.example/p");
    }
}
