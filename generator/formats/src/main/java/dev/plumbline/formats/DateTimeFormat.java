package dev.plumbline.formats;

/**
 * {@code date-time}: RFC 3339, section 5.6. A leap second ends a month in UTC (section 5.7), whatever the local date is.
 */
final class DateTimeFormat {

    private static final int DAY = 24 * 60;
    private static final int TIME = DateFormat.LENGTH + 1;

    private DateTimeFormat() {}

    static boolean matches(String text) {
        if (!DateFormat.startsDate(text) || text.length() <= TIME) {
            return false;
        }
        char separator = text.charAt(DateFormat.LENGTH);
        return (separator == 'T' || separator == 't')
                && TimeFormat.endsTime(text, TIME)
                && (TimeFormat.second(text, TIME) < 60 || endsMonth(text));
    }

    private static boolean endsMonth(String text) {
        int minutes = TimeFormat.utcMinutes(text, TIME);
        int last = DateFormat.lastDay(DateFormat.year(text), DateFormat.month(text));
        if (minutes < 0) {
            return DateFormat.day(text) == 1;
        }
        return DateFormat.day(text) == (minutes < DAY ? last : last - 1);
    }
}
