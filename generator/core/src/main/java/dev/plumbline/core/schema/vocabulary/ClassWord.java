package dev.plumbline.core.schema.vocabulary;

/**
 * What a keyword adds to the name of a class that is declared for a schema in it.
 *
 * @param word the word, where the kind needs one
 */
public record ClassWord(Kind kind, String word) {

    /** Where the word comes from. */
    public enum Kind {
        /** Nothing is added: the schema is no other thing than the one around it. */
        SILENT,
        /** The name under which the keyword has the schema: the property's. */
        KEY,
        /** The word. */
        WORD,
        /** The word and the schema's place in the list. */
        COUNTED,
        /** The schema's title; without one the word and its place. */
        TITLED
    }

    static final ClassWord SILENT = new ClassWord(Kind.SILENT, "");
    static final ClassWord KEY = new ClassWord(Kind.KEY, "");

    static ClassWord of(String word) {
        return new ClassWord(Kind.WORD, word);
    }

    static ClassWord counted(String word) {
        return new ClassWord(Kind.COUNTED, word);
    }

    static ClassWord titled(String word) {
        return new ClassWord(Kind.TITLED, word);
    }
}
