package golden.validatorsonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.validation.InvalidJsonException;
import dev.plumbline.runtime.validation.Violation;
import golden.validatorsonly.validator.PetValidator;
import java.nio.charset.StandardCharsets;

/** A validator takes a tree, a text or bytes. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        byte[] bytes = "{\"name\":\"\",\"owner\":{\"id\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(PetValidator.INSTANCE.isValid(bytes)).isFalse();
        assertThat(PetValidator.INSTANCE.validate(bytes))
                .extracting(Behaviour::told)
                .containsExactly("/name: must not be empty", "/owner/id: must be an integer, but is \"x\"");
        assertThatThrownBy(() -> PetValidator.INSTANCE.isValid("{"))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        e -> assertThat(e.getMessage()).contains("line 1"));
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }
}
