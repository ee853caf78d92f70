package golden.parametersheader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.parametersheader.request.GetStatusParams;
import java.net.http.HttpHeaders;
import java.util.List;

/** What is sent for parameters in headers. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(204)).reply(Replies.empty(204));
        try (HeadersClient client = HeadersClient.builder().transport(script).build()) {
            GetStatusParams all = GetStatusParams.builder()
                    .xTenant("acme")
                    .xRegions(List.of("eu", "us"))
                    .xDepth(3)
                    .build();
            client.status().getStatus(all);
            client.status().getStatus(GetStatusParams.builder().xTenant("acme").build());
            assertThatThrownBy(() -> client.status()
                            .getStatus(all.toBuilder().xTenant("ACME").build()))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.parameter()).isEqualTo("header parameter `X-Tenant`"));
        }
        HttpHeaders sent = script.requests().get(0).headers();
        assertThat(sent.allValues("X-Tenant")).containsExactly("acme");
        assertThat(sent.allValues("X-Regions")).containsExactly("eu,us");
        assertThat(sent.allValues("X-Depth")).containsExactly("3");
        HttpHeaders few = script.requests().get(1).headers();
        assertThat(few.map()).doesNotContainKeys("X-Regions", "X-Depth");
    }
}
