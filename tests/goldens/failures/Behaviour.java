package golden.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.ScriptedTransport;
import golden.failures.model.Refusal;

/** A failure with status 200 is thrown as what it amounts to; a limit is waited for, an unknown outcome is told as one. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "{\"id\": \"p1\", \"state\": {\"code\": 0}}")
                .reply(200, "{\"state\": {\"code\": 7, \"text\": \"slowly\"}}")
                .reply(200, "{\"id\": \"p2\"}")
                .reply(200, "{\"state\": {\"code\": 4, \"text\": \"wrong key\"}}")
                .reply(200, "{\"state\": {\"code\": 99}}");
        try (PrintsClient client = PrintsClient.of(ClientConfig.builder()
                .baseUrl("https://prints.example")
                .transport(script)
                .timekeeper(new FakeTime())
                .build())) {
            assertThat(client.prints().makePrint().id()).isEqualTo("p1");
            assertThat(client.prints().makePrint().id()).isEqualTo("p2");
            assertThatThrownBy(() -> client.prints().makePrint())
                    .isInstanceOfSatisfying(UnauthorizedException.class, failure -> {
                        assertThat(failure.sentStatus()).isEqualTo(200);
                        assertThat(failure.error(Refusal.class)).isPresent();
                        assertThat(failure).hasMessageContaining("wrong key");
                    });
            assertThatThrownBy(() -> client.prints().makePrint())
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ApiStatusException.class,
                            failure -> assertThat(failure.status()).isEqualTo(500));
        }
        script.assertDone();
    }
}
