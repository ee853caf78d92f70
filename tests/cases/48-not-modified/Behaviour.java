package reported.notmodified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.NotModifiedException;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import reported.notmodified.request.NParams;

/** 304 is told as what it is, and a documented redirect is a result. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.empty(304))
                .reply(Replies.with(Replies.empty(302), "Location", "http://localhost/there"));
        try (NotModClient client = NotModClient.builder().transport(script).build()) {
            assertThatThrownBy(() -> client.defaultApi()
                            .n(NParams.builder().ifNoneMatch("\"e\"").build()))
                    .isInstanceOf(NotModifiedException.class)
                    .message()
                    .doesNotContain("redirect", "key");
            assertThat(client.defaultApi().r().location()).hasToString("http://localhost/there");
        }
    }
}
