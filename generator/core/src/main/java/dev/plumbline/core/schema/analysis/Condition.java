package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import java.util.stream.Stream;

/** What must be so of an instance for a schema to apply to it. */
public sealed interface Condition {

    /** Takes conditions apart: a new kind does not compile until everyone has decided what it is to them. */
    interface Visitor<R> {
        R holds(Holds condition);

        R fails(Fails condition);

        R has(Has condition);
    }

    <R> R accept(Visitor<R> visitor);

    /** The schema that decides, where one does. */
    default Stream<Schema> schemas() {
        return Stream.empty();
    }

    /** The instance satisfies a schema. */
    record Holds(Schema schema) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holds(this);
        }

        @Override
        public Stream<Schema> schemas() {
            return Stream.of(schema);
        }
    }

    /** The instance does not satisfy a schema. */
    record Fails(Schema schema) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fails(this);
        }

        @Override
        public Stream<Schema> schemas() {
            return Stream.of(schema);
        }
    }

    /** The instance is an object with the property. */
    record Has(String property) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.has(this);
        }
    }
}
