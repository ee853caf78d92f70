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
        Optional<Duration> millis =
                headers.firstValue("Retry-After-Ms").flatMap(RetryAfter::number).map(Duration::ofMillis);
        return millis.isPresent()
                ? millis
                : headers.firstValue("Retry-After")
                        .flatMap(text -> number(text)
                                .map(Duration::ofSeconds)
                                .or(() -> date(text, now).map(until -> between(sent(headers, now), until))));
    }

    /** The server's own clock, where it says so: the two need not agree. */
    private static Instant sent(HttpHeaders headers, Instant now) {
        return headers.firstValue("Date").flatMap(text -> date(text, now)).orElse(now);
    }

    private static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Optional<Long> number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(1);
        return Optional.of(digits.length() > LONGEST_DIGITS ? 10_000_000_000L : Long.parseLong(digits));
    }

    private static Optional<Instant> date(String text, Instant now) {
        try {
            Matcher date = DATE.matcher(text.strip());
            if (date.matches()) {
                return Optional.of(instant(year(date.group(3), now), date.group(2), date.group(1), date.group(4)));
            }
            Matcher asctime = ASCTIME.matcher(text.strip());
            return asctime.matches()
                    ? Optional.of(instant(
                            Integer.parseInt(asctime.group(4)), asctime.group(1), asctime.group(2), asctime.group(3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
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
