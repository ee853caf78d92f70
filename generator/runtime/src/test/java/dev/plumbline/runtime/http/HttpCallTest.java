package dev.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpCallTest {

    @Test
    void callsAndRepliesPrintNoSecret() {
        HttpCall call = new HttpCall(
                "GET",
                URI.create("https://example.com/a?key=planted"),
                HttpHeaders.of(Map.of("Authorization", List.of("planted")), (n, v) -> true),
                HttpBody.of("planted".getBytes(StandardCharsets.UTF_8)),
                Duration.ofSeconds(1),
                1,
                null);
        assertThat(call).hasToString("GET https://example.com/a");
        HttpReply reply = new HttpReply(200, call.headers(), "planted".getBytes(StandardCharsets.UTF_8));
        assertThat(reply).hasToString("HTTP 200, 7 bytes");
    }
}
