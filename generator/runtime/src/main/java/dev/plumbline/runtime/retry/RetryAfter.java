package dev.plumbline.runtime.retry;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pause that a response asks for: {@code Retry-After-Ms} in milliseconds, or {@code Retry-After} in seconds or as
 * one of the three forms of an HTTP date (RFC 9110, sections 10.2.3 and 5.6.7). What is none of these asks for nothing.
 */
public final class RetryAfter {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\.\\d*)?");
    private static final Pattern DATE =
            Pattern.compile("[A-Za-z]+, (\\d\\d)[ -]([A-Za-z]{3})[ -](\\d{4}|\\d\\d) (\\d\\d:\\d\\d:\\d\\d) GMT");
    private static final Pattern ASCTIME =
            Pattern.compile("[A-Za-z]{3} ([A-Za-z]{3}) ([ \\d]\\d) (\\d\\d:\\d\\d:\\d\\d) (\\d{4})");
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /** Longer than any client waits, and short enough for every sum of times. */
    private static final int LONGEST_DIGITS = 10;

    private RetryAfter() {}

    /**
     * The pause, not negative; empty where the response asks for none.
     *
     * @param now the present, for a response that says a date and not, in {@code Date}, when it was sent
     */
    public static Optional<Duration> of(HttpHeaders headers, Instant now) {
        Long millis = number(headers.firstValue("Retry-After-Ms").orElse(""));
        if (millis != null) {
            return Optional.of(Duration.ofMillis(millis));
        }
        String text = headers.firstValue("Retry-After").orElse("");
        Long seconds = number(text);
        if (seconds != null) {
            return Optional.of(Duration.ofSeconds(seconds));
        }
        Instant until = date(text, now);
        if (until == null) {
            return Optional.empty();
        }
        // The server's own clock, where it says so: the two need not agree.
        Instant sent = date(headers.firstValue("Date").orElse(""), now);
        Instant from = sent == null ? now : sent;
        return Optional.of(until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO);
    }

    private static @Nullable Long number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return null;
        }
        String digits = number.group(1);
        return digits.length() > LONGEST_DIGITS ? 10_000_000_000L : Long.parseLong(digits);
    }

    private static @Nullable Instant date(String text, Instant now) {
        try {
            Matcher date = DATE.matcher(text.strip());
            if (date.matches()) {
                return instant(year(date.group(3), now), date.group(2), date.group(1), date.group(4));
            }
            Matcher asctime = ASCTIME.matcher(text.strip());
            return asctime.matches()
                    ? instant(Integer.parseInt(asctime.group(4)), asctime.group(1), asctime.group(2), asctime.group(3))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant instant(int year, String month, String day, String time) {
        int index = MONTHS.indexOf(month);
        int monthOfYear = index % 3 == 0 ? index / 3 + 1 : 0;
        return LocalDate.of(year, monthOfYear, Integer.parseInt(day.strip()))
                .atTime(LocalTime.parse(time))
                .toInstant(ZoneOffset.UTC);
    }

    /**
     * Two digits that look more than 50 years ahead mean the last such year that has been (RFC 9110, section 5.6.7).
     */
    private static int year(String digits, Instant now) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int present = now.atOffset(ZoneOffset.UTC).getYear();
        int full = present - present % 100 + year;
        return full > present + 50 ? full - 100 : full;
    }
}
