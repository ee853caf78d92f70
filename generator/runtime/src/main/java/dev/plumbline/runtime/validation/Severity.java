package dev.plumbline.runtime.validation;

/** How much a violation matters. */
public enum Severity {
    /** The value contradicts what is documented; it is not sent. */
    ERROR,
    /** The value is legal, but probably does not do what its author means. */
    ADVISORY
}
