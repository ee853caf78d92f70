package reported.anymediatype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;

/** A range that includes JSON is read as JSON where the schema is one of JSON. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(200, "[{\"name\":\"Rex\"}]");
        try (WildcardClient client = WildcardClient.builder().transport(script).build()) {
            assertThat(client.defaultApi().pets()).extracting(pet -> pet.name()).containsExactly("Rex");
        }
    }
}
