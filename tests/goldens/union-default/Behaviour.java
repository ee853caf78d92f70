package golden.uniondefault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.uniondefault.model.Animal;
import golden.uniondefault.model.Dog;
import golden.uniondefault.model.Other;
import golden.uniondefault.validator.AnimalValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An animal whose kind is new or missing is read, and explained, as the branch that the document names for that. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Animal.fromJson(json("{'kind':'canine','tricks':['sit']}"))).isInstanceOf(Dog.class);
        assertThat(Animal.fromJson(json("{'kind':'bovine','legs':4}")))
                .isInstanceOfSatisfying(
                        Other.class, read -> assertThat(read.legs()).isEqualTo(4));
        assertThat(Animal.fromJson(json("{'legs':4}"))).isInstanceOf(Other.class);
        // As broken as it is, and though it looks like a dog.
        assertThat(Animal.fromJson(json("{'kind':'lupine','tricks':[],'legs':9}")))
                .isInstanceOf(Other.class);
        assertThat(Animal.fromJson(json("{'kind':'Other','legs':4}"))).isInstanceOf(Other.class);

        assertThat(AnimalValidator.INSTANCE.validate(json("{'kind':'bovine','legs':9}")))
                .extracting(Behaviour::told)
                .containsExactly("/legs: must be at most 8, but is 9");
        assertThat(AnimalValidator.INSTANCE.validate(json("{}")))
                .extracting(Behaviour::told)
                .containsExactly(": must have the property \"legs\"");
        assertThat(AnimalValidator.INSTANCE.validate(json("{'kind':'feline','lives':12}")))
                .extracting(Behaviour::told)
                .containsExactly("/lives: must be at most 9, but is 12");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
