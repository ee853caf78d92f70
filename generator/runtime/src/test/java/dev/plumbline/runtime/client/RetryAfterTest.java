package dev.plumbline.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry-after    | 7                             | PT7S",
                "Retry-After    | 0                             | PT0S",
                "retry-after    | Sun, 01 Mar 2026 12:00:30 GMT | PT30S",
                "retry-after    | Sun, 01 Mar 2026 11:59:59 GMT | PT0S",
                "retry-after-ms | 1500                          | PT1.5S",
                "retry-after    | -1                            | PT0S",
                "retry-after    | 1.5                           | PT0S",
                "retry-after    | soon                          | PT0S",
                "retry-after    | 99999999999999999999          | PT0S",
                "retry-after    | ٣                             | PT0S",
                "x-other        | 7                             | PT0S",
            })
    void everyFormIsReadAndNothingElse(String name, String value, Duration asked) {
        assertThat(RetryAfter.in(headers(Map.of(name, List.of(value))), NOW)).isEqualTo(asked);
    }

    @Test
    void theFinerFormIsPreferred() {
        Map<String, List<String>> both = Map.of("retry-after", List.of("9"), "retry-after-ms", List.of("20"));
        assertThat(RetryAfter.in(headers(both), NOW)).isEqualTo(Duration.ofMillis(20));
    }

    private static HttpHeaders headers(Map<String, List<String>> map) {
        return HttpHeaders.of(map, (name, value) -> true);
    }
}
