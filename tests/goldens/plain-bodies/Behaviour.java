package golden.plainbodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists, maps, any JSON and a form that is written out are sent and read. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "{\"a\":2,\"b\":1}")
                .reply(200, "null")
                .reply(204, "");
        try (PlainClient client = PlainClient.builder().transport(script).build()) {
            assertThat(client.plain().countWords(List.of("a", "b", "a")))
                    .containsExactly(Map.entry("a", 2L), Map.entry("b", 1L));
            assertThatThrownBy(() -> client.plain().countWords(List.of())).isInstanceOf(InvalidRequestException.class);
            assertThat(client.plain().echo(json("null")).isNull()).isTrue();
            client.plain().putForm("a=1&b=%C3%BC");
            assertThatThrownBy(() -> client.plain().putForm("a=")).isInstanceOf(InvalidRequestException.class);
        }
        assertThat(script.requests())
                .extracting(ReceivedRequest::bodyText)
                .containsExactly("[\"a\",\"b\",\"a\"]", "null", "a=1&b=%C3%BC");
        assertThat(script.requests().get(2).headers().firstValue("Content-Type"))
                .contains("application/x-www-form-urlencoded");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
