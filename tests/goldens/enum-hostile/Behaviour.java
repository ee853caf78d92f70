package golden.enumhostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import golden.enumhostile.model.Word;
import golden.enumhostile.model.Words;
import java.util.List;

/** Every value keeps its own text. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        for (String value :
                List.of("", " ", "class", "RED", "1", "-1", "a-b", "a_b", "+", "ünï", "*/", "${x}", "null")) {
            assertThat(Word.of(value).known()).isNotEqualTo(Word.Known.UNKNOWN_);
            assertThat(Word.of(value).toJson().stringValue()).isEqualTo(value);
        }
        assertThat(Word.UNKNOWN.known()).isEqualTo(Word.Known.UNKNOWN);
        assertThat(Word.of("other").known()).isEqualTo(Word.Known.UNKNOWN_);
        assertThat(List.of(Word.RED, Word.RED_2, Word.RED_3))
                .extracting(Word::value)
                .containsExactly("RED", "red", "Red");
        assertThat(Words.builder().word(Word.EMPTY).build().toJson()).hasToString(text("{'word':''}"));
        assertThatThrownBy(() -> Words.builder().word(Word.of("rEd")).build())
                .isInstanceOf(InvalidRequestException.class);
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }
}
