package dev.plumbline.core.emit.docs.page;

import java.util.function.Supplier;

/**
 * A page that is made when it is its turn. Where it is and what others name it by is known before: links to pages are most
 * of all links.
 *
 * @param path as that of the page
 * @param key that of the page's title
 * @param hasPlaces whether other pages link to headings on it, not only to the page
 * @param maker makes the page, the same each time
 */
public record Draft(String path, String key, boolean hasPlaces, Supplier<Page> maker) {

    /** A page that others link to as a whole. */
    public static Draft of(String path, String key, Supplier<Page> maker) {
        return new Draft(path, key, false, maker);
    }

    /** The same where others link to headings on it. */
    public Draft withPlaces() {
        return new Draft(path, key, true, maker);
    }
}
