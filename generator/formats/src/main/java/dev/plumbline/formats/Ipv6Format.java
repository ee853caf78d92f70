package dev.plumbline.formats;

/** {@code ipv6}: RFC 4291, section 2.2, as {@code IPv6address} of RFC 3986 writes it: no zone, no prefix length. */
final class Ipv6Format {

    private static final int GROUPS = 8;

    private Ipv6Format() {}

    static boolean matches(String text) {
        return matches(text, 0, text.length());
    }

    static boolean matches(String text, int from, int to) {
        int groups = 0;
        boolean compressed = false;
        int at = from;
        while (at < to) {
            if (text.startsWith("::", at) && at + 2 <= to) {
                if (compressed) {
                    return false;
                }
                compressed = true;
                at += 2;
                if (at == to) {
                    break;
                }
            } else if (at > from) {
                if (text.charAt(at) != ':') {
                    return false;
                }
                at++;
            }
            int end = endOfGroup(text, at, to);
            if (end < to && text.charAt(end) == '.') {
                return Ipv4Format.matches(text, at, to) && fits(groups + 2, compressed);
            }
            if (end == at) {
                return false;
            }
            groups++;
            at = end;
        }
        return fits(groups, compressed);
    }

    private static boolean fits(int groups, boolean compressed) {
        return compressed ? groups < GROUPS : groups == GROUPS;
    }

    private static int endOfGroup(String text, int from, int to) {
        int at = from;
        while (at < to && at < from + 4 && Ascii.isHexDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
