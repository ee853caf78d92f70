package golden.mergepatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.mergepatch.model.Point;
import golden.mergepatch.model.Settings;
import golden.mergepatch.model.Thing;
import golden.mergepatch.model.ThingPatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Null takes away, and is sent; all other rules hold. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "{\"settings\":{\"size\":2}}")
                .reply(204, "");
        try (PatchClient client = PatchClient.builder().transport(script).build()) {
            Thing thing = client.defaultApi().changeThing(patch());
            assertThat(thing.settings()).isEqualTo(Settings.builder().size(2L).build());
            Map<String, Long> limits = new LinkedHashMap<>();
            limits.put("calls", null);
            client.defaultApi().changeLimits(limits);
            assertThatThrownBy(() -> client.defaultApi().changeLimits(Map.of()))
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(script.requests())
                .extracting(ReceivedRequest::bodyText)
                .containsExactly(
                        "{\"version\":1,\"name\":null,\"card\":null,\"settings\":{\"color\":null,\"size\":3},"
                                + "\"labels\":{\"a\":{\"color\":null},\"b\":null},\"points\":[{\"x\":1}]}",
                        "{\"calls\":null}");
        assertThat(script.requests().get(0).headers().firstValue("Content-Type"))
                .hasValue("application/merge-patch+json");
        rulesHold();
    }

    private static ThingPatch patch() {
        Map<String, Settings> labels = new LinkedHashMap<>();
        labels.put("a", Settings.builder().color(JsonNullable.ofNull()).build());
        labels.put("b", null);
        return ThingPatch.builder()
                .version(1)
                .name(JsonNullable.ofNull())
                .card(JsonNullable.ofNull())
                .settings(
                        Settings.builder().color(JsonNullable.ofNull()).size(3L).build())
                .labels(labels)
                .points(List.of(Point.builder().x(1L).build()))
                .build();
    }

    private static void rulesHold() {
        assertThat(patch().validate()).isEmpty();
        assertThatThrownBy(() -> patch().toBuilder().name("too long").build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("/name");
        assertThatThrownBy(() -> patch().toBuilder().card("1").build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("address");
        assertThat(Point.builder().x(1L).build().x()).as("in an array").isEqualTo(1L);
    }
}
