package reported.mediatypewithoutschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;

/** JSON of which nothing is said is any JSON. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(200, "[1,\"a\"]");
        try (NoSchemaClient client = NoSchemaClient.builder().transport(script).build()) {
            assertThat(client.defaultApi().x().toString()).isEqualTo("[1,\"a\"]");
        }
    }
}
