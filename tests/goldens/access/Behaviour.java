package golden.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Violation;
import golden.access.model.Account;

/** In 3.1 what is required is required, whoever sets it. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThatThrownBy(() -> Account.builder().name("n").password("p").build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.errors())
                                .extracting(Violation::detail)
                                .containsExactly("must have the property \"id\""));
    }
}
