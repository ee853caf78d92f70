package dev.plumbline.core.schema.vocabulary;

/**
 * What a keyword adds to the names of constants and methods that a validator has for a schema in it.
 *
 * @param word the word
 */
public record ConstantWord(Kind kind, String word) {

    /** What the word is said with. */
    public enum Kind {
        /** The name under which the keyword has the schema, after the word: what it is about. */
        KEY,
        /** The schema's title, or the name of what it refers to; without these the word and its place. */
        TITLED,
        /** Only the word, which says where the schema stands. */
        PLACE,
        /** Only the name under which the keyword has the schema, which says where it stands: {@code then}. */
        KEY_AS_PLACE
    }

    static ConstantWord key(String word) {
        return new ConstantWord(Kind.KEY, word);
    }

    static ConstantWord titled(String word) {
        return new ConstantWord(Kind.TITLED, word);
    }

    static ConstantWord place(String word) {
        return new ConstantWord(Kind.PLACE, word);
    }

    static ConstantWord keyAsPlace() {
        return new ConstantWord(Kind.KEY_AS_PLACE, "");
    }
}
