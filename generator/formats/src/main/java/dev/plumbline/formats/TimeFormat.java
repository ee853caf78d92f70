package dev.plumbline.formats;

/**
 * {@code time}: {@code full-time} of RFC 3339, section 5.6. The second 60 is a leap second, which is inserted at 23:59
 * UTC only (section 5.7 and appendix D).
 */
final class TimeFormat {

    private static final int DAY = 24 * 60;

    private TimeFormat() {}

    static boolean matches(String text) {
        return endsTime(text, 0);
    }

    /** Whether the text from {@code at} on is a time with its offset. */
    static boolean endsTime(String text, int at) {
        int hour = Ascii.twoDigits(text, at);
        int minute = Ascii.twoDigits(text, at + 3);
        int second = second(text, at);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return false;
        }
        if (text.charAt(at + 2) != ':' || text.charAt(at + 5) != ':') {
            return false;
        }
        int offsetAt = afterFraction(text, at + 8);
        return isOffset(text, offsetAt)
                && (second < 60 || Math.floorMod(hour * 60 + minute - offset(text, offsetAt), DAY) == DAY - 1);
    }

    static int second(String text, int at) {
        return Ascii.twoDigits(text, at + 6);
    }

    /** The minutes that the local time, whose offset is known to be one, is past midnight UTC; negative on the day before. */
    static int utcMinutes(String text, int at) {
        return Ascii.twoDigits(text, at) * 60
                + Ascii.twoDigits(text, at + 3)
                - offset(text, afterFraction(text, at + 8));
    }

    private static int afterFraction(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '.') {
            return at;
        }
        int end = Ascii.endOfDigits(text, at + 1);
        return end == at + 1 ? text.length() : end;
    }

    private static boolean isOffset(String text, int at) {
        if (text.length() == at + 1) {
            return text.charAt(at) == 'Z' || text.charAt(at) == 'z';
        }
        if (text.length() != at + 6 || text.charAt(at + 3) != ':') {
            return false;
        }
        int hours = Ascii.twoDigits(text, at + 1);
        int minutes = Ascii.twoDigits(text, at + 4);
        boolean signed = text.charAt(at) == '+' || text.charAt(at) == '-';
        return signed && hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
    }

    private static int offset(String text, int at) {
        if (text.length() == at + 1) {
            return 0;
        }
        int minutes = Ascii.twoDigits(text, at + 1) * 60 + Ascii.twoDigits(text, at + 4);
        return text.charAt(at) == '-' ? -minutes : minutes;
    }
}
