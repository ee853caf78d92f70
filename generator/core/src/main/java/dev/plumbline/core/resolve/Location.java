package dev.plumbline.core.resolve;

import java.util.Comparator;

/**
 * A value in a document, named the same on every machine.
 *
 * @param document the {@link dev.plumbline.core.load.Document#name() name} of the document
 * @param pointer the JSON pointer in it, empty for the root
 */
public record Location(String document, String pointer) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::document).thenComparing(Location::pointer);

    /** The location of a property or array item below this one; escapes the name. */
    public Location child(String name) {
        return new Location(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    public Location child(int index) {
        return new Location(document, pointer + "/" + index);
    }

    /** The last name of the pointer, unescaped; empty for the root. */
    public String lastName() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
