package dev.plumbline.core.schema.vocabulary;

/** To what the schemas in a keyword are applied. */
public enum Application {
    /** There are none, or they are applied to nothing where they stand: definitions. */
    NONE,
    /** To the instance itself: what they say is part of what the schema around them says. */
    IN_PLACE,
    /** To the instance itself, but so that some of them may fail: each is a schema in its own right. */
    CHOICE,
    /** To the instance itself, but nothing is rejected for it. */
    ADVICE,
    /** To properties, their names, or items of the instance. */
    CHILDREN;

    /** Whether they are applied to the instance itself. */
    public boolean isInPlace() {
        return this == IN_PLACE || this == CHOICE || this == ADVICE;
    }

    /** Whether the instance is rejected for what they say of itself. */
    public boolean isApplicator() {
        return this == IN_PLACE || this == CHOICE;
    }
}
