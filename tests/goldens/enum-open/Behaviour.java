package golden.enumopen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.enumopen.model.State;
import golden.enumopen.request.GetShipmentParams;

/** A value that came later than the document is read, and may be sent. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(200, "{\"state\":\"sent\"}").reply(200, "{\"state\":\"lost\"}");
        try (ShipmentsClient client =
                ShipmentsClient.builder().transport(script).build()) {
            assertThat(client.shipments().getShipment("1", in(State.PACKED)).state())
                    .isEqualTo(State.SENT);
            State later =
                    client.shipments().getShipment("1", in(State.of("on fire"))).state();
            assertThat(later.value()).isEqualTo("lost");
            assertThat(later.known()).isEqualTo(State.Known.UNKNOWN);
        }
        assertThat(script.requests())
                .extracting(ReceivedRequest::url)
                .containsExactly("/shipments/1?in=packed", "/shipments/1?in=on%20fire");
    }

    private static GetShipmentParams in(State state) {
        return GetShipmentParams.builder().in(state).build();
    }
}
