package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.stream.Chunks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7464. */
class SequenceParserTest {

    @Test
    void everyCutGivesTheSameRecords() throws IOException {
        byte[] bytes = "\u001E{\"a\":\n {\"b\":\"}\\\"\"}}\n\u001E[1]\n\u001E\u001E\"视\"\n\u001E7\n"
                .getBytes(StandardCharsets.UTF_8);
        List<String> records = List.of("{\"a\":\n {\"b\":\"}\\\"\"}}", "[1]", "\"视\"", "7");
        for (int at = 0; at <= bytes.length; at++) {
            assertThat(texts(Chunks.cut(new SequenceParser(100), bytes, at)))
                    .as("cut at " + at)
                    .isEqualTo(records);
        }
        assertThat(texts(Chunks.of(new SequenceParser(100), bytes, 1))).isEqualTo(records);
    }

    /** S is the separator, N a line feed; an exclamation mark stands behind what may be cut off. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "S1S2NS3~1!;2;3!",
                "StruS{\"a\":1}N~tru!;{\"a\":1}",
                "S{\"a\":S[2]N~{\"a\":;[2]",
                "S\"open NS[2]N~\"open;[2]",
                "1N2N~1;2",
                "S[1] S[2]~[1];[2]",
            })
    void recordsThatAreCutOffDoNotHurtTheNext(String text, String records) throws IOException {
        byte[] bytes = text.replace('S', '\u001E').replace('N', '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(texts(Chunks.of(new SequenceParser(100), bytes, 3))).containsExactly(records.split(";"));
    }

    @Test
    void aWholeRecordIsGivenBeforeTheNextBegins() throws IOException {
        SequenceParser parser = new SequenceParser(100);
        parser.feed(List.of(ByteBuffer.wrap("\u001E{\"a\":1}\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(parser.next()).extracting(StreamItem::data).isEqualTo("{\"a\":1}");
    }

    @Test
    void aRecordIsLimited() {
        assertThatThrownBy(() -> Chunks.of(new SequenceParser(10), new byte[11], 3))
                .hasMessage("a record of more than the allowed 10 bytes");
    }

    private static List<String> texts(List<StreamItem> items) {
        return items.stream()
                .map(item -> item.data() + (item.problem() == null ? "" : "!"))
                .toList();
    }
}
