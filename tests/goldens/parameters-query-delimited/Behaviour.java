package golden.parametersquerydelimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.parametersquerydelimited.model.Colour;
import java.util.List;

/** What is sent for lists with delimiters. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(200, "\"green\"").reply(200, "\"brown\"");
        try (ColoursClient client = ColoursClient.builder().transport(script).build()) {
            assertThat(client.colours().mixColours(List.of("a b", "c"), List.of(Colour.RED, Colour.BLUE)))
                    .isEqualTo(Colour.GREEN);
            assertThat(client.colours().mixColours(List.of("one"), null).known())
                    .isEqualTo(Colour.Known.UNKNOWN);
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/colours?piped=a%20b%7Cc&spaced=red%20blue");
        assertThat(script.requests().get(1).url()).isEqualTo("/colours?piped=one");
    }
}
