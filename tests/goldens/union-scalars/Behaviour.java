package golden.unionscalars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import golden.unionscalars.model.Entry;
import golden.unionscalars.model.EntryText;
import golden.unionscalars.model.EntryValue;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of value is read and written; one of no kind is kept. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        for (String value : List.of("'x'", "true", "7", "['x','y']", "0.5", "{}")) {
            JsonNode json = json("{'value':" + value + "}");
            assertThat(Entry.fromJson(json).toJson()).hasToString(json.toString());
        }
        assertThat(Entry.fromJson(json("{'value':true}")).value()).isEqualTo(new EntryValue.Truth(true));
        assertThat(Entry.fromJson(json("{'value':0.5}")).value()).isInstanceOf(EntryValue.Unknown.class);
        Entry written = Entry.builder()
                .value(new EntryValue.IntegerVariant(7))
                .either(0.5)
                .text(EntryText.of("12px"))
                .build();
        assertThat(written.toJson()).hasToString(text("{'value':7,'either':0.5,'text':'12px'}"));
        assertThatThrownBy(() -> Entry.builder()
                        .value(new EntryValue.Text("x"))
                        .text(EntryText.of("12em"))
                        .build())
                .isInstanceOf(InvalidRequestException.class);
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
