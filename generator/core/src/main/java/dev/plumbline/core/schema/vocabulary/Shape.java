package dev.plumbline.core.schema.vocabulary;

/** Where schemas stand in the value of a keyword. */
public enum Shape {
    /** Nowhere. */
    NONE,
    /** The value is one. */
    ONE,
    /** The value is a list of them. */
    LIST,
    /** The value is one, or in older dialects a list of them. */
    ONE_OR_LIST,
    /** The value is an object, which has them by name. */
    BY_NAME,
    /** The value is a list of objects that have one each. */
    IN_ENTRIES
}
