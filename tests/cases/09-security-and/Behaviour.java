package reported.securityand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** Both schemes of one requirement are sent, and one alone is not enough. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(Replies.empty(204));
        try (AndSecClient client =
                AndSecClient.builder().transport(script).app("a").key("k").build()) {
            client.defaultApi().ping();
        }
        ReceivedRequest sent = script.requests().get(0);
        assertThat(sent.headers().firstValue("X-APP-ID")).contains("a");
        assertThat(sent.headers().firstValue("X-API-KEY")).contains("k");
        try (AndSecClient half =
                AndSecClient.builder().transport(new ScriptedTransport()).app("a").build()) {
            assertThatThrownBy(() -> half.defaultApi().ping()).isInstanceOf(MissingSettingException.class);
        }
    }
}
