package dev.plumbline.runtime.encoding;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, section 2). */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final String OF_A_TEMPLATE = UNRESERVED + "/%:@!$&'()*+,;=";
    private static final String IN_PATHS = UNRESERVED + "/:@!$&'()*+,;=";

    /** Without what ends a parameter or is read as a space (OpenAPI 3.1.1, 4.8.12.2, {@code allowReserved}). */
    private static final String IN_QUERIES = UNRESERVED + "/?:@!$'()*,;=";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A value: everything is encoded that is not unreserved, so it stays inside its segment or query parameter. */
    public static String value(String text) {
        return encode(text, UNRESERVED, false);
    }

    /** A name or a value in {@code application/x-www-form-urlencoded}: a space is a plus sign. */
    public static String form(String text) {
        return value(text).replace("%20", "+");
    }

    /** The literal part of a path: what may stand in a path stays. */
    static String literal(String text) {
        return encode(text, OF_A_TEMPLATE, false);
    }

    /** A whole URL: what is encoded already stays, and what separates its parts. */
    static String url(String text) {
        return encode(text, OF_A_TEMPLATE + "?#[]", false);
    }

    /** A value that may be several segments of a path; what is encoded already stays. */
    static String reservedInPath(String text) {
        return encode(text, IN_PATHS, true);
    }

    /** A value of a query parameter whose reserved characters stay; so does what is encoded already. */
    static String reservedInQuery(String text) {
        return encode(text, IN_QUERIES, true);
    }

    private static String encode(String text, String signs, boolean triples) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (isAlphanumeric(b) || (b > 0 && signs.indexOf(b) >= 0) || (triples && isTriple(bytes, i))) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isTriple(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static boolean isAlphanumeric(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
