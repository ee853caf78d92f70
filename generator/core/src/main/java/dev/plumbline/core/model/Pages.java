package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.Optional;

/**
 * The {@code x-pagination} of a list operation: how the next page is asked for.
 *
 * @param items JSON pointer of the page's items in its response; empty where the response is the array
 * @param item what an item is
 */
public record Pages(Location at, String items, Type item, Next next) {

    /** How the next page is asked for. */
    public sealed interface Next {

        /** A question about the ways: who asks it decides for every kind there is. */
        interface Visitor<R> {

            R cursor(Cursor cursor);

            R offset(Offset offset);

            R number(Number number);

            R link(Link link);
        }

        /** What the visitor says of this kind. */
        <R> R accept(Visitor<R> visitor);
    }

    /**
     * With a value that the page gives.
     *
     * @param parameter the query parameter that takes it
     * @param next JSON pointer of the value; the last page has none, or null, or an empty text
     * @param more JSON pointer of a boolean that is false on the last page
     */
    public record Cursor(String parameter, String next, Optional<String> more) implements Next {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cursor(this);
        }
    }

    /** With the number of items that there were before; {@code total} is a JSON pointer of how many there are. */
    public record Offset(String parameter, Optional<String> total) implements Next {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.offset(this);
        }
    }

    /** With the page's number; {@code pages} is a JSON pointer of how many there are. */
    public record Number(String parameter, int first, Optional<String> pages) implements Next {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** With a URL: that at a JSON pointer of the page, or where there is none, of its {@code Link} header. */
    public record Link(Optional<String> pointer) implements Next {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }
}
