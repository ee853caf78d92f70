package reported.discriminatoronparent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.util.List;
import reported.discriminatoronparent.model.Cat;
import reported.discriminatoronparent.model.Dog;
import reported.discriminatoronparent.model.Pet;
import reported.discriminatoronparent.model.Puppy;

/** Whoever extends the base is read as what the discriminator names. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(
                        200,
                        "[{\"petType\":\"Cat\",\"hunts\":\"lazy\"},{\"petType\":\"dog\",\"size\":3},"
                                + "{\"petType\":\"Puppy\",\"size\":1,\"age\":2}]")
                .reply(Replies.empty(204));
        try (ZooClient client = ZooClient.builder().transport(script).build()) {
            List<Pet> pets = client.defaultApi().pets();
            assertThat(pets)
                    .hasExactlyElementsOfTypes(Cat.class, Dog.class, Puppy.class)
                    .first()
                    .isInstanceOfSatisfying(Cat.class, cat -> assertThat(cat.hunts())
                            .isEqualTo("lazy"));
            client.defaultApi().add(Cat.builder().petType("Cat").hunts("mice").build());
        }
        assertThat(script.requests().get(1).bodyText()).isEqualTo("{\"petType\":\"Cat\",\"hunts\":\"mice\"}");
    }
}
