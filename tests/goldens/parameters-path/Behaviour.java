package golden.parameterspath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ScriptedTransport;
import golden.parameterspath.model.GetBooksFormat;
import java.util.List;

/** What is sent for parameters in the path, and what is not sent. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(200, "[\"a\"]");
        try (ShelvesClient client = ShelvesClient.builder().transport(script).build()) {
            assertThat(client.shelves().getBooks("a/b c?", 3, List.of(1L, 2L), GetBooksFormat.CSV))
                    .containsExactly("a");
            assertThat(script.requests().get(0).method()).isEqualTo("GET");
            assertThat(script.addresses().get(0))
                    .hasToString("https://shelves.example/v1/shelves/a%2Fb%20c%3F/3/books/1,2.csv");

            assertThatThrownBy(() -> client.shelves().getBooks("", 3, List.of(1L), GetBooksFormat.JSON))
                    .isInstanceOf(InvalidArgumentException.class);
            assertThatThrownBy(() -> client.shelves().getBooks("a", 0, List.of(1L), GetBooksFormat.JSON))
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(script.requests()).hasSize(1);
        }
    }
}
