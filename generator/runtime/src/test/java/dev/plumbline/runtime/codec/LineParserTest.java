package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.stream.Chunks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineParserTest {

    @Test
    void everyCutGivesTheSameLines() throws IOException {
        byte[] bytes = "\uFEFF{\"a\":1}\r\n\n  \n[\"视频\"]\n\"a\rb\"\n 3 ".getBytes(StandardCharsets.UTF_8);
        List<String> lines = List.of("1 {\"a\":1}", "4 [\"视频\"]", "5 \"a\rb\"", "6 3");
        for (int at = 0; at <= bytes.length; at++) {
            assertThat(texts(Chunks.cut(new LineParser(100), bytes, at)))
                    .as("cut at " + at)
                    .isEqualTo(lines);
        }
        assertThat(texts(Chunks.of(new LineParser(100), bytes, 1))).isEqualTo(lines);
    }

    @Test
    void aLineIsLimited() {
        assertThatThrownBy(() -> Chunks.of(new LineParser(10), new byte[11], 3))
                .hasMessage("a line of more than the allowed 10 bytes");
    }

    @Test
    void nothingIsNoLine() throws IOException {
        assertThat(Chunks.of(new LineParser(10), "\n\r\n".getBytes(StandardCharsets.UTF_8), 1))
                .isEmpty();
    }

    private static List<String> texts(List<StreamItem> items) {
        return items.stream().map(item -> item.line() + " " + item.data()).toList();
    }
}
