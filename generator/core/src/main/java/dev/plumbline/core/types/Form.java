package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** What kind of type a schema asks for, before anything is declared. */
sealed interface Form {

    /** A form that says nothing. */
    Form ANY = new Plain(new Type.Any());

    /** A type that needs no declaration and no other schema. */
    record Plain(Type type) implements Form {}

    /** The same type as another schema's. */
    record Same(Location as) implements Form {}

    /** An array of the items, of anything where there is no schema. */
    record Array(Optional<Schema> items) implements Form {}

    /** An object without named properties. */
    record Dictionary(Optional<Schema> values) implements Form {}

    /** An object with named properties. */
    record Structure(Shape shape) implements Form {}

    /**
     * A string with known values.
     *
     * @param constant whether it is a {@code const}: a text with one value is a plain string unless it is one of several
     *     branches
     */
    record Words(List<Declaration.Value> values, boolean constant) implements Form {}

    /** One of several schemas. */
    record Choice(List<Schema> branches) implements Form {}
}
