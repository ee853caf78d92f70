package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which decoder reads which media type. */
class ResponseDecoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json; charset=utf-8 | application/json",
                "application/json; charset=utf-8 | APPLICATION/Json | application/json; charset=utf-8",
                "application/json, text/plain | text/plain;charset=\"iso-8859-1\" | text/plain",
                "a/b;version=1, a/b;version=2 | a/b;version=2 | a/b;version=2",
                "a/b;version=1, a/b;version=2 | a/b; charset=utf-8; Version=\"2\" | a/b;version=2",
                "a/b;version=1, a/b | a/b;version=3 | a/b",
                "a/b;version=1, a/b;version=2 | a/b | a/b;version=1",
                "text/plain, application/json | application/problem+json | application/json",
                "application/vnd.x+json, text/plain | application/json | application/vnd.x+json",
                "application/json, application/vnd.x+json | application/vnd.x+json | application/vnd.x+json",
                "*/*, image/*, image/png | image/png | image/png",
                "*/*, image/*, image/png | image/gif | image/*",
                "*/*, image/* | text/plain | */*",
                "application/json, text/event-stream | text/event-stream;charset=utf-8 | text/event-stream",
                "application/json | text/html | application/json",
                "application/json | | application/json",
                "application/json | nonsense | application/json",
                "application/json, text/plain | text/html | none",
                "application/json, text/plain | | none",
                "text/event-stream | | text/event-stream",
                "text/event-stream | text/plain | text/event-stream",
                "text/event-stream | application/json | none",
                "text/event-stream | text/html | none",
                "application/jsonl | text/plain | application/jsonl",
                "application/jsonl | text/html | none",
            })
    void theClosestReads(String documented, String contentType, String chosen) {
        List<ResponseDecoder<?>> decoders = new ArrayList<>();
        for (String mediaType : documented.split(", *")) {
            decoders.add(decoder(mediaType));
        }
        ResponseDecoder<?> decoder = ResponseDecoder.choose(decoders, contentType);
        assertThat(decoder == null ? "none" : decoder.mediaType()).isEqualTo(chosen);
    }

    private static ResponseDecoder<?> decoder(String mediaType) {
        if (mediaType.startsWith("text/event-stream")) {
            return ResponseDecoder.textEvents(mediaType).map(stream -> stream);
        }
        return mediaType.endsWith("jsonl")
                ? ResponseDecoder.jsonLines(mediaType, json -> json, null)
                : ResponseDecoder.text(mediaType);
    }

    @Test
    void whatIsStreamedSaysSo() {
        assertThat(ResponseDecoder.textEvents("text/event-stream")
                        .map(stream -> 1)
                        .isStreamed())
                .isTrue();
        assertThat(ResponseDecoder.binary("image/png").isStreamed()).isTrue();
        assertThat(ResponseDecoder.text("text/plain").isStreamed()).isFalse();
        assertThat(ResponseDecoder.empty(1).mediaType()).isNull();
    }

    @Test
    void anEndlessHeaderDoesNoHarm() {
        String endless = "text/plain; a=\"" + "\\\"".repeat(100_000);
        assertThat(ResponseDecoder.choose(List.of(ResponseDecoder.text("text/plain")), endless))
                .isNotNull();
    }
}
