package dev.plumbline.core.problem;

import java.util.Comparator;

/**
 * Where something stands in a document.
 *
 * @param file the document as the user named it, or its path relative to that document's folder
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The start of a file, for problems with the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
