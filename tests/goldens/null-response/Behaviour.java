package golden.nullresponse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.nullresponse.model.Pet;
import java.util.List;
import java.util.Optional;

/** A documented null is a success. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "null")
                .reply(200, "{\"name\":\"Tom\"}")
                .reply(200, "null")
                .reply(200, "3")
                .reply(200, "null")
                .reply(204, "")
                .reply(200, "[\"a\"]");
        try (NullClient client = NullClient.builder().transport(script).build()) {
            PetsApi api = client.pets();
            assertThat(api.getPet()).isNull();
            assertThat(api.getPet()).isEqualTo(Pet.builder().name("Tom").build());
            assertThat(api.async().count().join()).isNull();
            assertThat(api.raw().count().value()).isEqualTo(3L);
            assertThat(api.maybe()).isEmpty();
            assertThat(api.maybe()).isEmpty();
            assertThat(api.maybe()).isEqualTo(Optional.of(List.of("a")));
        }
    }
}
