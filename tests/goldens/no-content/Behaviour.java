package golden.nocontent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.nocontent.model.RenameFileRequest;

/** A body that may be left out, and an answer with one and one without. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.empty(204))
                .reply(200, "\"ok\"")
                .reply(200, "\"ok\"");
        try (BinClient client = BinClient.builder().transport(script).build()) {
            client.files().deleteFile("a");
            assertThat(client.files().renameFile("a", null)).contains("ok");
            assertThat(client.files()
                            .renameFile(
                                    "a", RenameFileRequest.builder().name("b").build()))
                    .contains("ok");
        }
        assertThat(script.requests()).extracting(ReceivedRequest::bodyText).containsExactly("", "", "{\"name\":\"b\"}");
    }
}
