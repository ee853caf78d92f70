package dev.plumbline.core.emit.docs.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The identifiers of a page's headings, made the way GitHub makes them, so that its pages need no marks for them. */
final class Anchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\- ]");

    private final Set<String> taken = new HashSet<>();

    /** The identifier of the next heading on the page. */
    String next(String heading) {
        String slug = slug(heading.toLowerCase(Locale.ROOT));
        String unique = slug;
        for (int count = 1; !taken.add(unique); count++) {
            unique = slug + "-" + count;
        }
        return unique;
    }

    /** Headings of plain letters are most: no pattern is asked about those. */
    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c >= 0x80) {
                return DROPPED.matcher(heading).replaceAll("").replace(' ', '-');
            } else if (c == ' ' || c == '-') {
                slug.append('-');
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c >= 'A' && c <= 'Z') {
                slug.append(c);
            }
        }
        return slug.toString();
    }
}
