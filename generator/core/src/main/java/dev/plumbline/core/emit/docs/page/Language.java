package dev.plumbline.core.emit.docs.page;

/** A language that our own sentences are in. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag as BCP 47 has it. */
    public String tag() {
        return tag;
    }
}
