package golden.paramsmany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.testing.ScriptedTransport;
import golden.paramsmany.request.SearchParams;

/** The class is to its user what a record would be. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(204, "");
        SearchParams params = SearchParams.builder().q("a b").p0(1).p255(2).build();
        assertThat(params.q()).isEqualTo("a b");
        assertThat(params.p1()).isNull();
        assertThatThrownBy(() -> SearchParams.builder().p1(1).build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("q");
        try (ManyClient client = ManyClient.builder().transport(script).build()) {
            client.many().search(params.toBuilder().p1(3).build());
        }
        assertThat(script.requests().get(0).url()).endsWith("/search?q=a%20b&p0=1&p1=3&p255=2");
    }
}
