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
        String slug =
                DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        String unique = slug;
        for (int count = 1; !taken.add(unique); count++) {
            unique = slug + "-" + count;
        }
        return unique;
    }
}
