package golden.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import golden.advisories.model.Print;
import golden.advisories.validator.PrintValidator;

/** Advice is given to who asks, and stops nobody. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Print wide = Print.builder().width(2000).build();
        assertThat(wide.validate()).singleElement().satisfies(advice -> {
            assertThat(advice.isError()).isFalse();
            assertThat(advice.keyword()).isEqualTo("dpi-for-large-prints");
            assertThat(advice.message()).isEqualTo("Say `dpi` for a wide print. Without it 72 is used.");
            assertThat(advice.source()).isEqualTo("https://prints.example/faq#dpi");
        });
        assertThat(PrintValidator.INSTANCE.isValid(wide.toJson())).isTrue();
        assertThat(wide.toBuilder().dpi(300L).build().validate()).isEmpty();
    }
}
