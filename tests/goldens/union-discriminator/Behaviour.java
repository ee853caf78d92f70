package golden.uniondiscriminator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.uniondiscriminator.model.Animal;
import golden.uniondiscriminator.model.Cat;
import golden.uniondiscriminator.model.Dog;
import golden.uniondiscriminator.validator.AnimalValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An animal is read as the branch it fits, and the branch that the discriminator names explains what is wrong. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Animal dog = Animal.fromJson(json("{'kind':'canine','tricks':['sit']}"));
        assertThat(dog)
                .isInstanceOfSatisfying(
                        Dog.class, read -> assertThat(read.tricks()).containsExactly("sit"));
        assertThat(Animal.fromJson(json("{'kind':'feline','lives':7}"))).isInstanceOf(Cat.class);
        assertThat(Animal.fromJson(json("{'kind':'bovine'}"))).isInstanceOf(Animal.Unknown.class);

        assertThat(AnimalValidator.INSTANCE.validate(json("{'kind':'feline','lives':12}")))
                .extracting(Behaviour::told)
                .containsExactly("/lives: must be at most 9, but is 12");
        assertThat(AnimalValidator.INSTANCE.validate(json("{'kind':'canine'}")))
                .extracting(Behaviour::told)
                .containsExactly(": must have the property \"tricks\"");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
