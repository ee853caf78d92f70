package reported.formurlencoded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.util.List;
import reported.formurlencoded.model.TokenForm;

/** A form, and the operation beside it. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (FormBodyClient client = FormBodyClient.builder().transport(script).build()) {
            client.defaultApi()
                    .token(TokenForm.builder()
                            .grantType("x")
                            .scope(List.of("a", "b"))
                            .build());
            client.defaultApi().other();
        }
        ReceivedRequest sent = script.requests().get(0);
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(sent.bodyText()).isEqualTo("grant_type=x&scope=a&scope=b");
    }
}
