package dev.plumbline.core.load;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
     * The keywords inside an object: these, or those of the dialect that it names.
     *
     * @param isDocument whether the object is the root of its document
     * @param metaSchemas the meta-schemas besides those of the standard, by their URIs
     */
    SchemaKeywords within(ObjectNode object, boolean isDocument, MetaSchemas metaSchemas);

    /**
     * Whether a keyword of a schema means something there: it is one of the dialect's, and nothing beside it takes its
     * meaning away.
     */
    boolean heeds(String keyword, ObjectNode schema);

    /** Whether {@code $id} may give a schema a name within its document, as {@code $anchor} does since 2019-09. */
    boolean hasNamesInIdentifiers();

    /** Meta-schemas that stand in documents, by their URIs. */
    @FunctionalInterface
    interface MetaSchemas {
        /** The meta-schema of a URI, without a fragment; null where there is none. */
        @Nullable
        JsonNode of(URI uri);
    }

    /**
     * Whether a document with the name at its root is a schema.
     *
     * @param value what the name has there
     */
    boolean isOnlyInSchemas(String keyword, JsonNode value);

    /** Whether an object has nothing in it but keywords, with values that they can have, and one that demands something. */
    boolean isNothingButKeywords(ObjectNode root);
}
