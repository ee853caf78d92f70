package dev.plumbline.runtime.validation;

/** A schema on the way to a violated keyword. */
public final class EnteredSchema {
    private final int length;
    private final String absoluteLocation;

    /**
     * Of its parts.
     *
     * @param length how many characters of the keyword location lead to it; 0 for the schema that was asked
     * @param absoluteLocation where it stands
     */
    public EnteredSchema(int length, String absoluteLocation) {
        this.length = length;
        this.absoluteLocation = absoluteLocation;
    }

    /** How many characters of the keyword location lead to it; 0 for the schema that was asked. */
    public int length() {
        return length;
    }

    /** Where it stands. */
    public String absoluteLocation() {
        return absoluteLocation;
    }
}
