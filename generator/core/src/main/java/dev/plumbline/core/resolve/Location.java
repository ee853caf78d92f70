package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document, named the same on every machine.
 *
 * @param document the {@link dev.plumbline.core.load.Document#name() name} of the document
 * @param pointer the JSON pointer in it, empty for the root
 * @param scope for a schema that {@code $dynamicRef} gives more than one meaning: which one; else empty
 */
public record Location(String document, String pointer, String scope) implements Comparable<Location> {

    public Location(String document, String pointer) {
        this(document, pointer, "");
    }

    /** The location of a property or array item below this one; escapes the name. */
    public Location child(String name) {
        return new Location(document, pointer + Pointers.step(name), scope);
    }

    public Location child(int index) {
        return new Location(document, pointer + "/" + index, scope);
    }

    /** The location of the object or array around this one; the root has none. */
    public Location parent() {
        return new Location(document, pointer.substring(0, pointer.lastIndexOf('/')), scope);
    }

    /** The last name of the pointer, unescaped; empty for the root. */
    public String lastName() {
        return Pointers.unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** As of any record; written out, since millions are asked of, and what a record has of itself is slow at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Location location
                        && pointer.equals(location.pointer)
                        && document.equals(location.document)
                        && scope.equals(location.scope);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * document.hashCode() + pointer.hashCode()) + scope.hashCode();
    }

    @Override
    public int compareTo(Location other) {
        int byDocument = document.compareTo(other.document);
        int byPointer = byDocument == 0 ? pointer.compareTo(other.pointer) : byDocument;
        return byPointer == 0 ? scope.compareTo(other.scope) : byPointer;
    }

    @Override
    public String toString() {
        return document + "#" + pointer + (scope.isEmpty() ? "" : " (" + scope + ")");
    }
}
