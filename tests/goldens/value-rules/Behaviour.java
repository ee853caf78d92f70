package golden.valuerules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.valuerules.validator.ShowValidator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A rule speaks in its own words, and has nothing against what it has no meaning for. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(validate("{\"pictures\": [\"a\", \"b\"], \"seconds\": [0, 0.5], \"length\": 0.5}"))
                .isEmpty();
        assertThat(validate("{\"pictures\": [\"a\", \"b\"], \"seconds\": [0]}"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.keyword()).isEqualTo("x-rules");
                    assertThat(violation.message()).isEqualTo("Send as many `seconds` as `pictures`.");
                    assertThat(violation.source()).isEqualTo("https://slides.example/faq#times");
                });
        assertThat(validate("{\"pictures\": [\"a\", \"b\"], \"seconds\": [0.30, 0.3]}"))
                .extracting(Violation::title)
                .containsExactly("Times that increase");
        assertThat(validate("{\"pictures\": [\"a\"], \"seconds\": [9], \"length\": 8}"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.detail()).contains("self.length"));
        assertThat(validate("{\"pictures\": \"a\", \"seconds\": [0]}"))
                .extracting(Violation::keyword)
                .containsExactly("type");
    }

    private static List<Violation> validate(String show) {
        return ShowValidator.INSTANCE.validate(JsonMapper.shared().readTree(show));
    }
}
