package dev.plumbline.runtime.encoding;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, section 2). */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final String OF_A_TEMPLATE = UNRESERVED + "/%:@!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A value: everything is encoded that is not unreserved, so it stays inside its segment or query parameter. */
    public static String value(String text) {
        return encode(text, UNRESERVED);
    }

    /** The literal part of a path: what may stand in a path stays. */
    static String literal(String text) {
        return encode(text, OF_A_TEMPLATE);
    }

    private static String encode(String text, String signs) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isAlphanumeric(b) || (b > 0 && signs.indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
