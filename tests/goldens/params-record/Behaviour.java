package golden.paramsrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.paramsrecord.model.Color;
import golden.paramsrecord.model.Filter;
import golden.paramsrecord.request.FindParams;
import java.util.List;

/** What is sent for parameters that stand in a record, and what is refused. */
@SuppressWarnings("deprecation")
public final class Behaviour {

    private static final Filter SMALL = Filter.builder().size(1L).name("a").build();

    private Behaviour() {}

    public static void run() {
        FindParams params = FindParams.builder()
                .limit(3)
                .colors(List.of(Color.RED, Color.BLUE))
                .filter(SMALL)
                .exact(SMALL)
                .xToken("secret")
                .session("s1")
                .build();
        ScriptedTransport script = new ScriptedTransport()
                .reply(Replies.empty(204))
                .reply(Replies.empty(204))
                .reply(Replies.empty(204));
        try (FinderClient client = FinderClient.builder().transport(script).build()) {
            client.things().find("a/b", Color.RED, SMALL, params);
            client.things().find("c", Color.BLUE, SMALL);
            client.things().find("c", Color.BLUE, SMALL, CallOptions.none().withIdempotencyKey("k"));
            assertThatThrownBy(() -> client.things()
                            .find(
                                    "c",
                                    Color.RED,
                                    SMALL,
                                    params.toBuilder().limit(51).build()))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("limit");
            refusesNull(client);
        }
        ReceivedRequest all = script.requests().get(0);
        assertThat(all.url())
                .isEqualTo("/shops/a%2Fb/things/red?limit=3&colors=red&colors=blue"
                        + "&filter%5Bsize%5D=1&filter%5Bname%5D=a&exact=%7B%22size%22%3A1%2C%22name%22%3A%22a%22%7D");
        assertThat(all.headers().firstValue("X-Token")).contains("secret");
        assertThat(all.headers().firstValue("Cookie")).contains("session=s1");
        assertThat(script.requests().get(1).url()).isEqualTo("/shops/c/things/blue");
        assertThat(script.requests().get(2).headers().allValues("X-Once")).containsExactly("k");
        assertThat(params).asString().contains("limit=3").doesNotContain("secret");
        assertThat(params.toBuilder().build()).isEqualTo(params);
    }

    /** Null has no place in these calls; a caller without a checker of nulls gives it all the same. */
    @SuppressWarnings("NullAway")
    private static void refusesNull(FinderClient client) {
        assertThatThrownBy(() -> client.things().find("c", Color.RED, null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("body");
        assertThatThrownBy(() -> client.things().find("c", null, SMALL))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("color");
        assertThat(client.things().async().find("c", null, SMALL)).isCompletedExceptionally();
    }
}
