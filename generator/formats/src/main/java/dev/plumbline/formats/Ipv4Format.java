package dev.plumbline.formats;

/** {@code ipv4}: {@code dotted-quad} of RFC 2673, section 3.2; no leading zeros, as in RFC 3986, section 3.2.2. */
final class Ipv4Format {

    private Ipv4Format() {}

    static boolean matches(String text) {
        return matches(text, 0, text.length());
    }

    static boolean matches(String text, int from, int to) {
        int at = from;
        for (int octet = 0; octet < 4; octet++) {
            if (octet > 0) {
                if (at >= to || text.charAt(at) != '.') {
                    return false;
                }
                at++;
            }
            int end = Math.min(Ascii.endOfDigits(text, at), to);
            if (!isOctet(text, at, end)) {
                return false;
            }
            at = end;
        }
        return at == to;
    }

    private static boolean isOctet(String text, int from, int to) {
        int digits = to - from;
        if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(from) == '0')) {
            return false;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value <= 255;
    }
}
