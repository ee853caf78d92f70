package golden.parametersleftout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;

/** What no parameter is made for can be sent with the options of a call. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(Replies.empty(204));
        try (FiltersClient client = FiltersClient.builder().transport(script).build()) {
            client.things()
                    .listThings(
                            5L,
                            CallOptions.none().withHeader("Cookie", "session=1").withQuery("filter[a]", "b"));
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/things?limit=5&filter%5Ba%5D=b");
        assertThat(script.requests().get(0).headers().firstValue("Cookie")).contains("session=1");
    }
}
