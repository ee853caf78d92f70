package golden.mediatypes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.mediatypes.model.Thing;
import tools.jackson.databind.JsonNode;

/** What a range can mean is what its schema says: an object is JSON, and what has a media type of its own is bytes. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() throws Exception {
        ScriptedTransport transport = new ScriptedTransport();
        try (WildcardsClient client =
                WildcardsClient.builder().transport(transport).build()) {
            transport.reply(200, "[{\"name\": \"a\"}]");
            assertThat(client.things().listThings()).extracting(Thing::name).containsExactly("a");

            transport.reply(201, "{\"anything\": [1]}");
            JsonNode added = client.things().addThing(Thing.builder().name("b").build());
            assertThat(added.path("anything").path(0).intValue()).isEqualTo(1);
            assertThat(transport.requests().get(1).headers().firstValue("Content-Type"))
                    .hasValue("application/json");

            transport.reply(Replies.text(200, "image/png", "picture"));
            assertThat(client.things().getPicture("1").bytes()).isEqualTo("picture".getBytes());

            transport.reply(Replies.text(200, "audio/mpeg", "sound"));
            assertThat(client.things().getSound("1").bytes()).isEqualTo("sound".getBytes());
            transport.reply(Replies.text(200, "text/event-stream", "data: so\n\ndata: und\n\n"));
            assertThat(client.things().getSoundStream("1").stream()).containsExactly("so", "und");
            assertThat(transport.requests().get(4).headers().firstValue("Accept"))
                    .hasValue("text/event-stream");
        }
    }
}
