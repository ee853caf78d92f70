package dev.plumbline.core.emit.docs.fact;

/** Whether a field is to be sent. */
public enum Usage {
    REQUIRED("required"),
    RECOMMENDED("recommended"),
    OPTIONAL("optional"),
    /** Legal, but advised against. */
    DISCOURAGED("not used"),
    FORBIDDEN("not allowed"),
    /** Not spoken of. */
    UNDOCUMENTED("-");

    private final String words;

    Usage(String words) {
        this.words = words;
    }

    /** As a table says it. */
    public String words() {
        return words;
    }
}
