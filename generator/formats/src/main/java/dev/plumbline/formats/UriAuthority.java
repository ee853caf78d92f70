package dev.plumbline.formats;

/** The authority of a URI or an IRI: user information, host and port (RFC 3986, section 3.2). */
final class UriAuthority {

    private UriAuthority() {}

    static boolean matches(String text, int from, int to, boolean international) {
        int at = text.lastIndexOf('@', to - 1);
        int host = at < from ? from : at + 1;
        if (host > from && !UriFormat.consists(text, from, host - 1, ":", international, false)) {
            return false;
        }
        if (host < to && text.charAt(host) == '[') {
            int close = text.indexOf(']', host);
            return close > 0 && close < to && isAddress(text, host + 1, close) && isPort(text, close + 1, to);
        }
        int colon = text.indexOf(':', host);
        int end = colon < 0 || colon > to ? to : colon;
        return UriFormat.consists(text, host, end, "", international, false) && isPort(text, end, to);
    }

    private static boolean isPort(String text, int from, int to) {
        return from == to || (text.charAt(from) == ':' && Ascii.endOfDigits(text, from + 1) >= to);
    }

    private static boolean isAddress(String text, int from, int to) {
        return Ipv6Format.matches(text, from, to) || isFutureAddress(text, from, to);
    }

    /** {@code IPvFuture}: {@code v1.anything}. */
    private static boolean isFutureAddress(String text, int from, int to) {
        int at = from + 1;
        while (at < to && Ascii.isHexDigit(text.charAt(at))) {
            at++;
        }
        boolean version = from < to && (text.charAt(from) | 0x20) == 'v' && at > from + 1;
        if (!version || at + 1 >= to || text.charAt(at) != '.') {
            return false;
        }
        for (int i = at + 1; i < to; i++) {
            if (!UriCharacters.isPlain(text.charAt(i)) && text.charAt(i) != ':') {
                return false;
            }
        }
        return true;
    }
}
