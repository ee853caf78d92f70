package dev.plumbline.core.fuzz;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** A schema as networknt's validator reads it. */
final class Oracle {

    private final Schema schema;

    Oracle(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** Its verdict; none where it cannot compare a limit beyond 64 bits, which is its one known error. */
    Verdict verdict(JsonNode value) {
        try {
            return schema.validate(value, Oracle::withoutFormats).isEmpty() ? Verdict.VALID : Verdict.INVALID;
        } catch (JsonNodeException e) {
            if (String.valueOf(e.getMessage()).contains("value not in 64-bit `long` range")) {
                return Verdict.THROWN;
            }
            throw e;
        }
    }

    /** Before 2019-09 it would assert formats, which are left to the implementation there, and we annotate. */
    private static void withoutFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(false));
    }

    /** What it says. */
    enum Verdict {
        VALID,
        INVALID,
        /** The known exception. */
        THROWN,
        /** Not asked. */
        NONE
    }
}
