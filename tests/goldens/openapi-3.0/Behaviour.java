package golden.openapi30;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.runtime.validation.Violation;
import golden.openapi30.model.Note;
import golden.openapi30.validator.NoteValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same rules hold, whichever version they are written in. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Note note = Note.builder()
                .text("t")
                .title(JsonNullable.ofNull())
                .weight(0.5)
                .build();
        assertThat(note.toJson()).hasToString(text("{'kind':'note','text':'t','title':null,'weight':0.5}"));
        assertThat(NoteValidator.INSTANCE.validate(json("{'kind':'memo','text':'','title':7,'weight':0,'label':null}")))
                .extracting(Violation::instancePointer)
                .containsExactly("/kind", "/text", "/title", "/weight", "/label");
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
