package golden.inheritancediscriminator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.inheritancediscriminator.model.Animal;
import golden.inheritancediscriminator.model.AnimalBase;
import golden.inheritancediscriminator.model.Bird;
import golden.inheritancediscriminator.model.BirdBase;
import golden.inheritancediscriminator.model.Cat;
import golden.inheritancediscriminator.model.Kitten;
import golden.inheritancediscriminator.model.Owl;
import java.util.List;

/** A response gives the very animals, and each can be sent where an animal is wanted. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport transport = new ScriptedTransport();
        try (ZooClient client = ZooClient.builder().transport(transport).build()) {
            transport.reply(200, """
                    [{"kind": "Cat", "name": "a", "hunts": "mice"}, {"kind": "Kitten", "name": "b", "age": 1},
                     {"kind": "bird", "name": "c", "order": "owls", "nocturnal": true},
                     {"kind": "bird", "name": "d", "order": "finches"}, {"kind": "newt", "name": "e", "wet": true},
                     {"kind": "Cat"}]
                    """);
            List<Animal> animals = client.zoo().listAnimals();

            assertThat(animals)
                    .hasExactlyElementsOfTypes(
                            Cat.class, Kitten.class, Owl.class, BirdBase.class, AnimalBase.class, Cat.class);
            assertThat(animals.get(2)).isInstanceOf(Bird.class);
            assertThat(((Cat) animals.get(0)).hunts()).isEqualTo("mice");
            assertThat(((AnimalBase) animals.get(4)).additionalProperties()).containsOnlyKeys("wet");

            transport.reply(204, "");
            client.zoo()
                    .addAnimal(Owl.builder()
                            .kind("bird")
                            .name("o")
                            .order("owls")
                            .nocturnal(true)
                            .build());
            assertThat(transport.requests().get(1).bodyText()).contains("\"nocturnal\":true");
        }
    }
}
