package dev.plumbline.core.schema.vocabulary;

import tools.jackson.databind.JsonNode;

/** Whether a document with the keyword at its root is a schema: only a schema has it there. */
public enum RootMark {
    NO,
    YES,
    /** Only where its value is an object or a list: else it may be a word of another language. */
    WITH_PARTS,
    /** Only where nothing but keywords stands beside it, and it is a number: settings have a {@code minimum}, too. */
    NUMBER_ALONE,
    /** The same with a text. */
    TEXT_ALONE,
    /** The same with a truth. */
    TRUTH_ALONE;

    boolean isMarked(JsonNode value) {
        return this == YES || this == WITH_PARTS && value.isContainer();
    }

    /** Whether a value is one that the keyword can have; it is not asked of keywords that mark nothing. */
    boolean fits(JsonNode value) {
        return switch (this) {
            case NO, YES -> true;
            case WITH_PARTS -> value.isContainer() || value.isBoolean();
            case NUMBER_ALONE -> value.isNumber();
            case TEXT_ALONE -> value.isString();
            case TRUTH_ALONE -> value.isBoolean();
        };
    }
}
