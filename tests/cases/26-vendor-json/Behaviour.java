package reported.vendorjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import reported.vendorjson.model.V2;

/** Media types are sent and asked for as the document writes them. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        String json = "{\"b\":\"x\"}";
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.text(200, "application/json;version=2", json))
                .reply(Replies.text(200, "application/vnd.acme.ris+json", json))
                .reply(Replies.empty(204));
        try (VersionedClient client =
                VersionedClient.builder().transport(script).build()) {
            assertThat(client.defaultApi().dummy().toJson()).hasToString(json);
            assertThat(client.defaultApi().vendor().toJson()).hasToString(json);
            client.defaultApi().merge(V2.builder().b("y").build());
        }
        assertThat(header(script, 0, "Accept")).isEqualTo("application/json;version=2");
        assertThat(header(script, 1, "Accept")).isEqualTo("application/vnd.acme.ris+json");
        assertThat(header(script, 2, "Content-Type")).isEqualTo("application/merge-patch+json");
    }

    private static String header(ScriptedTransport script, int request, String name) {
        return script.requests().get(request).headers().firstValue(name).orElse("");
    }
}
