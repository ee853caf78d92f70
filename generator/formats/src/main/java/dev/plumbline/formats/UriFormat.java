package dev.plumbline.formats;

/**
 * {@code uri}, {@code uri-reference} (RFC 3986, appendix A), {@code iri} and {@code iri-reference} (RFC 3987, section
 * 2.2).
 */
final class UriFormat {

    private UriFormat() {}

    static boolean isUri(String text) {
        return isReference(text, true, false);
    }

    static boolean isUriReference(String text) {
        return isReference(text, false, false);
    }

    static boolean isIri(String text) {
        return isReference(text, true, true);
    }

    static boolean isIriReference(String text) {
        return isReference(text, false, true);
    }

    private static boolean isReference(String text, boolean absolute, boolean international) {
        int path = afterScheme(text);
        if (path < 0 && absolute) {
            return false;
        }
        int fragment = text.indexOf('#');
        int beforeFragment = fragment < 0 ? text.length() : fragment;
        int mark = text.indexOf('?');
        int query = mark < 0 || mark > beforeFragment ? beforeFragment : mark;
        return isHierarchy(text, path, query, international)
                && (query == beforeFragment
                        || consists(text, query + 1, beforeFragment, ":@/?", international, international))
                && (fragment < 0 || consists(text, fragment + 1, text.length(), ":@/?", international, false));
    }

    /** The index after the scheme's colon, or -1 where no scheme stands. */
    private static int afterScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' && i > 0) {
                return i + 1;
            }
            boolean later = i > 0 && (Ascii.isDigit(c) || c == '+' || c == '-' || c == '.');
            if (!Ascii.isLetter(c) && !later) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHierarchy(String text, int afterScheme, int to, boolean international) {
        int from = Math.max(afterScheme, 0);
        if (text.startsWith("//", from) && from + 2 <= to) {
            int slash = text.indexOf('/', from + 2);
            int path = slash < 0 || slash > to ? to : slash;
            return UriAuthority.matches(text, from + 2, path, international)
                    && consists(text, path, to, ":@/", international, false);
        }
        if (afterScheme < 0) {
            int slash = text.indexOf('/');
            int colon = text.indexOf(':');
            if (colon >= 0 && colon < to && (slash < 0 || colon < slash)) {
                return false;
            }
        }
        return consists(text, from, to, ":@/", international, false);
    }

    /** Whether all characters are unreserved, sub-delimiters, percent-encoded, or among the others. */
    static boolean consists(String text, int from, int to, String others, boolean international, boolean privateUse) {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (c == '%') {
                if (at + 2 >= to || !Ascii.isEncoded(text, at)) {
                    return false;
                }
                at += 3;
            } else if (UriCharacters.isPlain(c)
                    || others.indexOf(c) >= 0
                    || (international && UriCharacters.isUcs(c))
                    || (privateUse && UriCharacters.isPrivate(c))) {
                at += Character.charCount(c);
            } else {
                return false;
            }
        }
        return true;
    }
}
