package dev.plumbline.core.validator;

/**
 * How much a step of an {@code isValid} costs, roughly: cheap ones go first. The order is that of the constants.
 */
enum Cost {

    /** A load and a compare. */
    TYPE,

    /** A few instructions, or a look-up of a property. */
    CHEAP,

    /** A property is looked up, and its value tested. */
    PROPERTY,

    /** What a pattern costs grows with the text; and conditions of two properties. */
    PATTERN,

    /** Another schema on the same value, of which nothing is known. */
    OTHER_SCHEMA,

    /** Whether there are other properties than those that were looked up. */
    COUNT,

    /** A test for each item or property. */
    LOOP,

    /** Several other schemas on the same value. */
    BRANCHES,

    /** A loop that needs to know which branches hold. */
    UNEVALUATED
}
