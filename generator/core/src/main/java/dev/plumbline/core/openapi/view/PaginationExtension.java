package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-pagination} says of an operation.
 *
 * @param parts all that it says, where it is written without a mistake
 * @param mistakes what is written wrong
 */
public record PaginationExtension(Location at, Optional<Parts> parts, List<Mistake> mistakes) {

    /** The extension's name. */
    public static final String KEY = "x-pagination";

    public PaginationExtension {
        mistakes = List.copyOf(mistakes);
    }

    /** How the next page is asked for. */
    public enum Kind {
        CURSOR,
        OFFSET,
        PAGE,
        LINK
    }

    /**
     * The parts.
     *
     * @param items JSON pointer of the items
     * @param parameter the query parameter that says which page; null for a link
     * @param pointer JSON pointer of the cursor, of the number of items or pages, or of the link; null where it is not said
     * @param more JSON pointer of a boolean that is false on the last page
     * @param first the number of the first page
     */
    public record Parts(
            String items,
            Kind kind,
            @Nullable String parameter,
            @Nullable String pointer,
            @Nullable String more,
            int first) {}
}
