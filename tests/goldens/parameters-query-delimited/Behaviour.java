package golden.parametersquerydelimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.parametersquerydelimited.model.Colour;
import golden.parametersquerydelimited.request.MixColoursParams;
import java.util.List;

/** What is sent for lists with delimiters. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(200, "\"green\"").reply(200, "\"brown\"");
        try (ColoursClient client = ColoursClient.builder().transport(script).build()) {
            assertThat(client.colours()
                            .mixColours(MixColoursParams.builder()
                                    .piped(List.of("a b", "c"))
                                    .spaced(List.of(Colour.RED, Colour.BLUE))
                                    .build()))
                    .isEqualTo(Colour.GREEN);
            assertThat(client.colours()
                            .mixColours(MixColoursParams.builder()
                                    .piped(List.of("one"))
                                    .build())
                            .known())
                    .isEqualTo(Colour.Known.UNKNOWN);
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/colours?piped=a%20b%7Cc&spaced=red%20blue");
        assertThat(script.requests().get(1).url()).isEqualTo("/colours?piped=one");
    }
}
