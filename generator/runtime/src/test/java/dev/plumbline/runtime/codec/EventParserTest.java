package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.Chunks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parser of the HTML standard, 9.2.6, with all the ways in which a stream can be cut. */
class EventParserTest {

    private static final String EVERYTHING = "\uFEFF: a comment\r\nid: 1\rdata: first\r\ndata:  second\n\n"
            + "event: add\r\ndata: 73857293\r\n\r\nid\ndata:视频 🎬\nretry: 250\n\n"
            + "data\n\ndata\ndata\n\nid: a\0b\r\rdata: last\r\n\r\ndata: cut off";
    private static final List<String> EVENTS = List.of(
            "1 message first|.second null",
            "1 add 73857293 null",
            " message 视频.🎬 PT0.25S",
            " message  null",
            " message | null",
            " message last null");

    @Test
    void everyCutGivesTheSameEvents() throws IOException {
        byte[] bytes = EVERYTHING.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= bytes.length; at++) {
            assertThat(texts(Chunks.cut(parser(), bytes, at)))
                    .as("cut at " + at)
                    .isEqualTo(EVENTS);
        }
        for (int size = 1; size <= bytes.length; size++) {
            assertThat(texts(Chunks.of(parser(), bytes, size)))
                    .as("chunks of " + size)
                    .isEqualTo(EVENTS);
        }
    }

    /** N is a line feed, R a carriage return, Z a NUL. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "data: aNN~null message a null",
                "data:aNN~null message a null",
                "data:  aNN~null message .a null",
                "data: aRR~null message a null",
                "data: aRNRN~null message a null",
                "dataN~",
                "data: aN~",
                "data: a~",
                ":NdataNN~null message  null",
                "data: aNdata:NNdata: bNN~null message a| null,null message b null",
                "DATA: aNN~",
                " data: aNN~",
                "id: 7NNdata: aNN~7 message a null",
                "id: 7Ndata: aNNdata: bNN~7 message a null,7 message b null",
                "id: 7NidNdata: aNN~ message a null",
                "id: 7Nid: 8ZNdata: aNN~7 message a null",
                "event: xNNdata: aNN~null message a null",
                "event: xNevent: yNdata: aNN~null y a null",
                "eventNdata: aNN~null message a null",
                "retry: 10Ndata: aNN~null message a PT0.01S",
                "retry: 10aNdata: aNN~null message a null",
                "retry: -1Ndata: aNN~null message a null",
                "retry:Ndata: aNN~null message a null",
                "retry: 99999999999999999999Ndata: aNN~null message a null",
                "other: xNdata: aNN~null message a null",
                "data: a:bNN~null message a:b null",
            })
    void eachRuleOfTheStandard(String stream, String events) throws IOException {
        String text = stream.replace('N', '\n').replace('R', '\r').replace('Z', '\0');
        List<String> expected = events == null || events.isEmpty() ? List.of() : List.of(events.split(","));
        assertThat(texts(Chunks.of(parser(), text.getBytes(StandardCharsets.UTF_8), 1000)))
                .isEqualTo(
                        expected.stream().map(event -> event.replace('N', '\n')).toList());
    }

    @Test
    void onlyTheFirstByteOrderMarkIsTakenOff() throws IOException {
        byte[] bytes = "\uFEFF\uFEFFdata: a\n\n\uFEFFdata: b\n\ndata: c\n\n".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(Chunks.of(parser(), bytes, 2))).containsExactly("null message c null");
    }

    @Test
    void brokenUtf8IsReplaced() throws IOException {
        byte[] bytes = {'d', 'a', 't', 'a', ':', 'a', (byte) 0xE8, (byte) 0xA7, '\n', '\n'};
        assertThat(texts(Chunks.of(parser(), bytes, 1))).containsExactly("null message a\uFFFD null");
    }

    @Test
    void anEventIsGivenWhenItsLastLineEndsAndSaysWhereItBegan() throws IOException {
        EventParser parser = parser();
        parser.feed(List.of(ByteBuffer.wrap(":\n\nid: 3\ndata: a\ndata: b\r\n\r".getBytes(StandardCharsets.UTF_8))));
        assertThat(parser.next()).extracting(StreamItem::line).isEqualTo(4L);
    }

    @Test
    void aLineAndAnEventAreLimited() {
        assertTooLarge("data: " + "x".repeat(100));
        assertTooLarge(":" + "x".repeat(100) + "\n");
        assertTooLarge("data: 0123456789\n".repeat(10));
    }

    private static void assertTooLarge(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Chunks.of(new EventParser(50), bytes, 7))
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.failure()).isEqualTo(Failure.TOO_LARGE))
                .hasMessageContaining("more than the allowed 50");
    }

    private static EventParser parser() {
        return new EventParser(1000);
    }

    /** The data with a bar for each line feed and a full stop for each space. */
    private static List<String> texts(List<StreamItem> items) {
        return items.stream()
                .map(item -> item.id() + " " + item.event() + " "
                        + item.data().replace('\n', '|').replace(' ', '.') + " " + item.retry())
                .toList();
    }
}
