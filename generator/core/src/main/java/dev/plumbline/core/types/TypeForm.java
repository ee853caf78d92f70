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

    /** A type that needs no declaration and no other schema. */
    record Plain(Type type) implements TypeForm {}

    /** The same type as another schema's. */
    record Same(Location as) implements TypeForm {}

    /** An array of the items, of anything where there is no schema. */
    record Array(Optional<Schema> items) implements TypeForm {}

    /** An object without named properties. */
    record Dictionary(Optional<Schema> values) implements TypeForm {}

    /** An object with named properties. */
    record Structure(ObjectShape shape) implements TypeForm {}

    /**
     * A string with known values.
     *
     * @param constant whether it is a {@code const}: a text with one value is a plain string unless it is one of several
     *     branches
     */
    record Words(List<Declaration.Value> values, boolean constant) implements TypeForm {}

    /** One of several schemas. */
    record Choice(List<Schema> branches) implements TypeForm {}
}
