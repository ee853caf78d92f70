package golden.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.testing.ScriptedTransport;
import golden.links.model.CreateRenderRequest;
import golden.links.model.Render;

/** The id of an answer is what the next operation is asked with. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(202, "{\"id\":\"r 1\"}")
                .reply(200, "{\"id\":\"r 1\",\"image\":\"i\"}")
                .reply(202, "{}");
        try (RendersClient client = RendersClient.builder().transport(script).build()) {
            Render created = client.renders()
                    .createRender(CreateRenderRequest.builder().scene("s").build());
            assertThat(client.renders().waitForRender(created).image()).isEqualTo("i");
            assertThat(script.requests().get(1).url()).isEqualTo("/renders/r%201");

            Render without = client.renders()
                    .createRender(CreateRenderRequest.builder().scene("s").build());
            assertThatThrownBy(() -> client.renders().waitForRender(without)).isInstanceOf(MissingIdException.class);
        }
        script.assertDone();
    }
}
