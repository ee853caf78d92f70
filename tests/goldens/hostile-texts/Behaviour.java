package golden.hostiletexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import golden.hostiletexts.model.Text;
import golden.hostiletexts.model.TextQuote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values and patterns are what the document says, character by character. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("text", "${x}").put("quote", "*/").put("line\nbreak", "v");
        Text text = Text.fromJson(json);
        assertThat(text.toJson()).hasToString(json.toString());
        assertThat(text.validate()).isEmpty();
        assertThat(TextQuote.of("\\u0022").known()).isNotEqualTo(TextQuote.Known.UNKNOWN);
        assertThatThrownBy(() -> Text.builder().text("x").build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.errors().get(0).sentence())
                                .isEqualTo("must match ^\\$\\{x\\}|[\"\\\\/]+$, but is \"x\""));
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }
}
