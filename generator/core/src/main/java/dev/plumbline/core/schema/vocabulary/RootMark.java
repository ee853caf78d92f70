package dev.plumbline.core.schema.vocabulary;

import tools.jackson.databind.JsonNode;

/** Whether a document with the keyword at its root is a schema: only a schema has it there. */
public enum RootMark {
    NO,
    YES,
    /** Only where its value is an object or a list: else it may be a word of another language. */
    WITH_PARTS;

    boolean isMarked(JsonNode value) {
        return this == YES || this == WITH_PARTS && value.isContainer();
    }
}
