package dev.plumbline.tests.differential;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The official meta-schema of JSON Schema 2020-12, as networknt reads it. */
final class MetaSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private MetaSchema() {}

    static boolean accepts(JsonNode schema) {
        return errors(schema).isEmpty();
    }

    /** What is wrong with a schema, in networknt's words. */
    static List<String> errors(JsonNode schema) {
        return SCHEMA.validate(schema).stream().map(Object::toString).toList();
    }
}
