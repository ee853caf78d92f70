package dev.plumbline.core.validator;

/** What a part of a method is given. */
public enum PartParameter {

    /** The name of a property. */
    NAME,

    /** An index: of an item, or of what {@link Expression.ByIndex} chooses. */
    INDEX,

    /** The whole value. */
    VALUE,

    /** The verdicts of {@link Expression.Holds}. */
    TESTS,

    /** What remembers the verdicts on a recursive value. */
    VERDICTS,

    /** The report, which knows what remembers them. */
    REPORT
}
