package reported.severalsuccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import reported.severalsuccess.response.UpsertResult;

/** Each success has its own type. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(200, "{\"a\":\"x\"}").reply(201, "{\"b\":\"y\"}");
        try (SeveralClient client = SeveralClient.builder().transport(script).build()) {
            assertThat(client.defaultApi().upsert())
                    .isInstanceOfSatisfying(UpsertResult.Ok.class, ok -> assertThat(ok.value().a())
                            .isEqualTo("x"));
            assertThat(client.defaultApi().upsert())
                    .isInstanceOfSatisfying(UpsertResult.Created.class, created -> assertThat(
                                    created.value().b())
                            .isEqualTo("y"));
        }
    }
}
