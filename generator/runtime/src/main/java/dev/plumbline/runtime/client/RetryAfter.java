package dev.plumbline.runtime.client;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads how long a server asks to wait: {@code Retry-After-Ms}, else {@code Retry-After} in seconds or as a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** The time that is asked for; zero where none is, or what stands there cannot be read, or has passed. */
    static Duration in(HttpHeaders headers, Instant now) {
        String millis = headers.firstValue("retry-after-ms").orElse("").strip();
        if (isNumber(millis)) {
            return Duration.ofMillis(Long.parseLong(millis));
        }
        String text = headers.firstValue("retry-after").orElse("").strip();
        if (isNumber(text)) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant date = date(text);
        return date == null || date.isBefore(now) ? Duration.ZERO : Duration.between(now, date);
    }

    private static boolean isNumber(String text) {
        return text.length() > 0 && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Instant date(String text) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
