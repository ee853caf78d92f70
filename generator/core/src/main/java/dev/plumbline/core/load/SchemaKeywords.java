package dev.plumbline.core.load;

import tools.jackson.databind.JsonNode;

/**
 * What has to be known of a schema's keywords to walk a document. This room knows none of them: it is handed this by who
 * does.
 */
public interface SchemaKeywords {

    /** What the value of a keyword is. */
    enum Value {
        /** A schema, or a list of schemas. */
        SCHEMAS,
        /** An object whose properties are names, and whose values are schemas. */
        SCHEMAS_BY_NAME,
        /** Objects of the keyword's own, in which schemas stand under {@code schema}. */
        OBJECTS,
        /** Data: nothing in it is a schema or a reference, whatever it looks like. */
        DATA,
        /** None of these, or the name is no keyword. */
        OTHER;

        /** Whether schemas may stand in it. */
        boolean holdsSchemas() {
            return this == SCHEMAS || this == SCHEMAS_BY_NAME || this == OBJECTS;
        }
    }

    /** What stands in a keyword. */
    Value value(String keyword);

    /**
     * Whether a document with the name at its root is a schema.
     *
     * @param value what the name has there
     */
    boolean isOnlyInSchemas(String keyword, JsonNode value);
}
