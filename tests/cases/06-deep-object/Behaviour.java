package reported.deepobject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.time.OffsetDateTime;
import reported.deepobject.model.Filter;
import reported.deepobject.request.SearchParams;

/** The properties of an object, each in brackets. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(Replies.empty(204));
        try (DeepClient client = DeepClient.builder().transport(script).build()) {
            client.defaultApi().search(SearchParams.builder()
                    .filter(Filter.builder()
                            .from(OffsetDateTime.parse("2024-01-01T00:00:00Z"))
                            .build())
                    .build());
        }
        assertThat(script.addresses().get(0).getQuery()).isEqualTo("filter[from]=2024-01-01T00:00:00Z");
    }
}
