package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.resolve.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedTest {

    /** What tells a location apart besides may end in that word: it names schemas of the document. */
    @ParameterizedTest
    @ValueSource(strings = {"", "itself", "node=a.yaml#/$defs/received", "node=a.yaml#/$defs/was received"})
    void aLocationIsReceivedOnlyWhereItWasSaid(String scope) {
        Location sent = new Location("a.yaml", "/components/schemas/A", scope);

        Location received = Received.at(sent);

        assertThat(Received.is(sent)).isFalse();
        assertThat(Received.is(received)).isTrue();
        assertThat(Received.sent(received)).isEqualTo(sent);
        assertThat(Received.sent(sent)).isEqualTo(sent);
    }
}
