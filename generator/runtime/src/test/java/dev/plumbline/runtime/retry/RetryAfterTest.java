package dev.plumbline.runtime.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                " 120 | PT2M",
                "1.9 | PT1S",
                "99999999999999999999 | PT2777777H46M40S",
                "Fri, 02 Jan 2026 03:04:35 GMT | PT30S",
                "Friday, 02-Jan-26 03:04:35 GMT | PT30S",
                "Fri Jan  2 03:04:35 2026 | PT30S",
                "Fri, 02 Jan 2026 03:04:04 GMT | PT0S",
                "Sunday, 06-Nov-94 08:49:37 GMT | PT0S",
            })
    void aPauseIsReadInEachForm(String text, Duration pause) {
        assertThat(RetryAfter.of(headers(Map.of("Retry-After", text)), NOW)).contains(pause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "soon",
                "1e3",
                "Fri, 32 Jan 2026 03:04:35 GMT",
                "Fri, 02 anF 2026 03:04:35 GMT",
                "Fri, 02 Jan 2026 25:04:35 GMT",
                "Fri, 02 Jan 2026 03:04:35 CET",
                "2026-01-02T03:04:35Z"
            })
    void whatIsNoPauseAsksForNone(String text) {
        assertThat(RetryAfter.of(headers(Map.of("Retry-After", text)), NOW)).isEmpty();
    }

    @Test
    void millisecondsAreMoreExactThanSeconds() {
        assertThat(RetryAfter.of(headers(Map.of("retry-after-ms", "250.5", "retry-after", "1")), NOW))
                .contains(Duration.ofMillis(250));
        assertThat(RetryAfter.of(headers(Map.of("retry-after-ms", "?", "retry-after", "1")), NOW))
                .contains(Duration.ofSeconds(1));
        assertThat(RetryAfter.of(headers(Map.of()), NOW)).isEmpty();
    }

    /** A server whose clock is an hour ahead asks for ten seconds all the same. */
    @Test
    void aDateIsReadByTheServersOwnClock() {
        assertThat(RetryAfter.of(
                        headers(Map.of(
                                "Date", "Fri, 02 Jan 2026 04:04:05 GMT",
                                "Retry-After", "Fri, 02 Jan 2026 04:04:15 GMT")),
                        NOW))
                .contains(Duration.ofSeconds(10));
    }

    @Test
    void aPolicyRefusesWhatCannotWork() {
        RetryPolicy policy = RetryPolicy.standard();
        assertThatThrownBy(() -> policy.withMaxAttempts(0)).hasMessageContaining("`maxAttempts`");
        assertThatThrownBy(() -> policy.withMaxRetryAfter(Duration.ofSeconds(-1)))
                .hasMessageContaining("`maxRetryAfter`");
        assertThatThrownBy(() -> RetryBudget.of(-1, 1)).hasMessageContaining("capacity");
        assertThat(policy.withMaxAttempts(1)).isEqualTo(RetryPolicy.none());
        assertThat(policy.backoff(2000, 0.5)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aBudgetOfNothingAllowsNothing() {
        assertThat(RetryBudget.of(0, 1).take()).isFalse();
    }

    private static HttpHeaders headers(Map<String, String> values) {
        return HttpHeaders.of(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                (name, value) -> true);
    }
}
