package golden.inheritanceoneof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.inheritanceoneof.model.Box;
import golden.inheritanceoneof.model.Circle;
import golden.inheritanceoneof.model.Cube;
import golden.inheritanceoneof.model.Shape;
import java.util.List;

/** Each is read as what it says it is, with what it has of the base; what is sent says what it is. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(200, """
                [{"kind": "circle", "color": "red", "radius": 1}, {"kind": "box"}, {"kind": "Cube", "depth": 2}, {"kind": "?"}]""");
        try (ShapesClient client = ShapesClient.builder().transport(script).build()) {
            List<Shape> shapes = client.shapes()
                    .addShape(Circle.builder().radius(1.5).color("blue").build());
            assertThat(shapes.get(0))
                    .isInstanceOfSatisfying(
                            Circle.class, circle -> assertThat(circle.color()).isEqualTo("red"));
            assertThat(shapes.get(1)).isInstanceOf(Box.class);
            assertThat(shapes.get(2)).isInstanceOf(Cube.class);
            assertThat(shapes.get(3)).isNotInstanceOfAny(Circle.class, Box.class, Cube.class);
        }
        assertThat(script.requests().get(0).bodyJson())
                .hasToString("{\"kind\":\"circle\",\"color\":\"blue\",\"radius\":1.5}");
    }
}
