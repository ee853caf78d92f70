package golden.parametersfixed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.parametersfixed.model.ListEventsParamsKind;
import golden.parametersfixed.request.GetStatusParams;
import golden.parametersfixed.request.ListEventsParams;

/** What is sent by the samples of the pages, which leave out what has one legal value. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.empty(204))
                .reply(Replies.empty(204))
                .reply(Replies.empty(204));
        try (FixedClient client = FixedClient.builder().transport(script).build()) {
            ListEventsParams params =
                    ListEventsParams.builder().kind(ListEventsParamsKind.PUBLIC).build();
            client.events().listEvents(params);
            client.events().getStatus();
            client.events().getStatus(GetStatusParams.builder().build());
        }
        ReceivedRequest events = script.requests().get(0);
        assertThat(events.headers().allValues("X-Version")).containsExactly("2024-10-01");
        assertThat(events.url()).endsWith("/events?kind=public");
        for (ReceivedRequest status : script.requests().subList(1, 3)) {
            assertThat(status.headers().allValues("X-Version")).containsExactly("2024-10-01");
            assertThat(status.url()).endsWith("/status?plain=true");
        }
    }
}
