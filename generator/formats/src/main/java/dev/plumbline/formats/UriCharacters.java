package dev.plumbline.formats;

/** Which characters stand in a URI (RFC 3986, section 2) and in an IRI (RFC 3987, section 2.2). */
final class UriCharacters {

    private UriCharacters() {}

    /** {@code unreserved} or {@code sub-delims}. */
    static boolean isPlain(int c) {
        return Ascii.isLetterOrDigit(c) || (c < 0x80 && "-._~!$&'()*+,;=".indexOf(c) >= 0);
    }

    /** {@code ucschar}. */
    static boolean isUcs(int c) {
        if (c < 0x10000) {
            return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
        }
        return c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || c >= 0xE1000);
    }

    /** {@code iprivate}, which a query may hold. */
    static boolean isPrivate(int c) {
        return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD);
    }
}
