package dev.plumbline.core.validator;

/** The name of a property that an expression looks at. */
public enum PropertyName {

    /** That of the property at which a loop over the whole value's properties stands. */
    OF_ENTRY,

    /** The one that a method or a lambda expression is given. */
    GIVEN
}
