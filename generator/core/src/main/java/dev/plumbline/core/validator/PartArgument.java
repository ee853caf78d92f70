package dev.plumbline.core.validator;

/** The first argument of a part that is asked about a property's name or an index. */
public enum PartArgument {

    /** The name of the property at which a loop stands. */
    ENTRY_NAME,

    /** The name that a method or a lambda expression is given. */
    NAME,

    /** The index at which a loop stands. */
    LOOP_INDEX,

    /** The index that a method is given. */
    INDEX
}
