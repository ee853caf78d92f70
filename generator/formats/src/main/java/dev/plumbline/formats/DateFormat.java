package dev.plumbline.formats;

/** {@code date}: {@code full-date} of RFC 3339, section 5.6, with the days that a month has (section 5.7). */
final class DateFormat {

    static final int LENGTH = 10;

    private DateFormat() {}

    static boolean matches(String text) {
        return text.length() == LENGTH && startsDate(text);
    }

    /** Whether the first ten characters are a date. */
    static boolean startsDate(String text) {
        if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int month = month(text);
        int day = day(text);
        return Ascii.twoDigits(text, 0) >= 0
                && Ascii.twoDigits(text, 2) >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lastDay(year(text), month);
    }

    static int year(String text) {
        return Ascii.twoDigits(text, 0) * 100 + Ascii.twoDigits(text, 2);
    }

    static int month(String text) {
        return Ascii.twoDigits(text, 5);
    }

    static int day(String text) {
        return Ascii.twoDigits(text, 8);
    }

    /** The days of a month of the Gregorian calendar (RFC 3339, appendix C). */
    static int lastDay(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
