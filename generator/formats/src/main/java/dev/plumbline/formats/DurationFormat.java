package dev.plumbline.formats;

/** {@code duration}: RFC 3339, appendix A. Units stand in order, and none between the first and the last is left out. */
final class DurationFormat {

    private DurationFormat() {}

    static boolean matches(String text) {
        int length = text.length();
        if (length < 3 || text.charAt(0) != 'P') {
            return false;
        }
        int time = text.indexOf('T');
        if (time < 0) {
            return units(text, 1, length, "YMD") || isWeeks(text);
        }
        return (time == 1 || units(text, 1, time, "YMD")) && units(text, time + 1, length, "HMS");
    }

    private static boolean isWeeks(String text) {
        return units(text, 1, text.length(), "W");
    }

    /** One number or more, each with its unit: neighbours in {@code order}. */
    private static boolean units(String text, int from, int to, String order) {
        int at = from;
        int next = -1;
        while (at < to) {
            int unit = Ascii.endOfDigits(text, at);
            if (unit == at || unit >= to) {
                return false;
            }
            int index = order.indexOf(text.charAt(unit));
            if (index < 0 || (next >= 0 && index != next)) {
                return false;
            }
            next = index + 1;
            at = unit + 1;
        }
        return next > 0;
    }
}
