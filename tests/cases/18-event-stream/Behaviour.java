package reported.eventstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.util.ArrayList;
import java.util.List;
import reported.eventstream.model.ChatRequest;

/** Events are read, the lines of one joined; what is JSON beside them stays a method of its own. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        String events = "data: a\ndata: b\n\ndata: c\n\n";
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.text(200, "text/event-stream", events))
                .reply(Replies.text(200, "text/event-stream", events))
                .reply(200, "{\"a\":1}");
        ChatRequest request = ChatRequest.builder().stream(true).build();
        try (SseClient client = SseClient.builder().transport(script).build()) {
            assertThat(read(client.defaultApi().events())).containsExactly("a\nb", "c");
            assertThat(read(client.defaultApi().chatStream(request))).containsExactly("a\nb", "c");
            assertThat(client.defaultApi().chat(request)).containsKey("a");
        }
    }

    private static List<String> read(EventStream<String> stream) {
        List<String> read = new ArrayList<>();
        stream.forEach(read::add);
        stream.close();
        return read;
    }
}
