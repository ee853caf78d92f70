package dev.plumbline.core.schema;

/** Which way a value travels, by {@code readOnly} and {@code writeOnly}. Nothing is rejected for it. */
public enum Access {
    READ_AND_WRITE(""),
    /** Only the service sets it. */
    READ_ONLY("Read-only: the service sets it, and a request need not hold it."),
    /** Only a caller sets it. */
    WRITE_ONLY("Write-only: a response does not hold it.");

    private final String sentence;

    Access(String sentence) {
        this.sentence = sentence;
    }

    /** What it means, for people; nothing where there is nothing to say. */
    public String sentence() {
        return sentence;
    }
}
