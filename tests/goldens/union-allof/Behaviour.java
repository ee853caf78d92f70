package golden.unionallof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Violation;
import golden.unionallof.model.Shape;
import golden.unionallof.model.Square;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A branch has what its base has, and its own rules. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Shape circle = Shape.circle().label("small").radius(0.5).build();
        assertThat(circle.toJson()).hasToString(text("{'form':'circle','label':'small','radius':0.5}"));
        assertThat(Shape.fromJson(json("{'form':'square','side':2}"))).isInstanceOf(Square.class);
        assertThatThrownBy(() -> Shape.square().side(0).build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.errors())
                                .extracting(Violation::instancePointer)
                                .containsExactly("/side"));
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
