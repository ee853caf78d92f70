package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;

/** A place in a value: a name or an index in the place around it. The pointer is made when it is read. */
final class InstanceLocation {

    static final InstanceLocation ROOT = new InstanceLocation(null, "", 0, 0);

    private final @Nullable InstanceLocation outer;
    private final String name;
    private final int hash;
    private final int length;

    private InstanceLocation(@Nullable InstanceLocation outer, String name, int hash, int length) {
        this.outer = outer;
        this.name = name;
        this.hash = hash;
        this.length = length;
    }

    InstanceLocation at(String inner) {
        return new InstanceLocation(this, inner, 31 * hash + inner.hashCode(), length + 1 + inner.length());
    }

    /** The last name of the pointer; empty at the root. */
    String name() {
        return name;
    }

    /** How many names the pointer has. */
    int depth() {
        int depth = 0;
        for (InstanceLocation each = outer; each != null; each = each.outer) {
            depth++;
        }
        return depth;
    }

    /** About how many characters the pointer has. */
    int length() {
        return length;
    }

    /** The JSON pointer. */
    String pointer() {
        return outer == null ? "" : write(new StringBuilder(length)).toString();
    }

    private StringBuilder write(StringBuilder pointer) {
        return outer == null ? pointer : outer.write(pointer).append(step(name));
    }

    /** A name as a step of a pointer. */
    static String step(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public boolean equals(@Nullable Object object) {
        InstanceLocation one = this;
        InstanceLocation other = object instanceof InstanceLocation place ? place : null;
        while (one != null && other != null && one != other && one.hash == other.hash && one.name.equals(other.name)) {
            one = one.outer;
            other = other.outer;
        }
        return one == other;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
