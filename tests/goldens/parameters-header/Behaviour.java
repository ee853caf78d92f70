package golden.parametersheader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.net.http.HttpHeaders;
import java.util.List;

/** What is sent for parameters in headers. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (HeadersClient client = HeadersClient.builder().transport(script).build()) {
            client.status().getStatus("acme", List.of("eu", "us"), 3);
            client.status().getStatus("acme", null, null);
            assertThatThrownBy(() -> client.status().getStatus("ACME", null, 10))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.parameter()).isEqualTo("header parameter `X-Tenant`"));
        }
        HttpHeaders all = script.requests().get(0).headers();
        assertThat(all.allValues("X-Tenant")).containsExactly("acme");
        assertThat(all.allValues("X-Regions")).containsExactly("eu,us");
        assertThat(all.allValues("X-Depth")).containsExactly("3");
        HttpHeaders few = script.requests().get(1).headers();
        assertThat(few.map()).doesNotContainKeys("X-Regions", "X-Depth");
    }
}
