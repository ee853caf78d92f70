package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** What kind of type a schema asks for, before anything is declared. */
sealed interface TypeForm {

    /** A form that says nothing. */
    TypeForm ANY = new Plain(new Type.Any());

    <R> R accept(Visitor<R> visitor);

    /** Decides for every form. */
    interface Visitor<R> {

        R plain(Plain form);

        R alias(Alias form);

        R array(Array form);

        R dictionary(Dictionary form);

        R structure(Structure form);

        R listed(Listed form);

        R union(Union form);

        R family(Family form);
    }

    /** A type that needs no declaration and no other schema. */
    record Plain(Type type) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** The same type as another schema's. */
    record Alias(Location of) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alias(this);
        }
    }

    /** An array of the items, of anything where there is no schema. */
    record Array(Optional<Schema> items) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** An object without named properties. */
    record Dictionary(Optional<Schema> values) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dictionary(this);
        }
    }

    /** An object with named properties. */
    record Structure(ObjectShape shape) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.structure(this);
        }
    }

    /**
     * A string or an integer with known values.
     *
     * @param of what the values are
     * @param constant whether it is a {@code const}: what has one value is a plain string or integer unless it is one of
     *     several branches
     */
    record Listed(Type.Scalar of, List<Declaration.Value> values, boolean constant) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** A component that others extend: it, or any of these. */
    record Family(List<Schema> heirs) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.family(this);
        }
    }

    /** One of several schemas. */
    record Union(List<Schema> branches) implements TypeForm {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }
}
