package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import java.util.stream.Stream;

/** What must be so of a value for a schema to apply to it. */
public sealed interface Condition {

    /** The schema that decides, where one does. */
    default Stream<Schema> schemas() {
        return Stream.empty();
    }

    /** The value satisfies a schema. */
    record Holds(Schema schema) implements Condition {
        @Override
        public Stream<Schema> schemas() {
            return Stream.of(schema);
        }
    }

    /** The value does not satisfy a schema. */
    record Fails(Schema schema) implements Condition {
        @Override
        public Stream<Schema> schemas() {
            return Stream.of(schema);
        }
    }

    /** The value is an object with the property. */
    record Has(String property) implements Condition {}
}
