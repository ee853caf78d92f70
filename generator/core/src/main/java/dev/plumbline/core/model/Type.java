package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;

/** What a JSON value is, as far as a typed language can say. */
public sealed interface Type {

    /** A scalar. */
    enum Scalar implements Type {
        STRING,
        BOOLEAN,
        /** An integer that fits 32 bits by its schema. */
        INT,
        /** An integer. */
        LONG,
        /** A number. */
        DOUBLE
    }

    /** Any JSON value: the schema says nothing that a type could. */
    record Any() implements Type {}

    /** An array. */
    record ListOf(Type item) implements Type {}

    /** An object used as a map: its property names are not known. */
    record MapOf(Type value) implements Type {}

    /** A type with a name of its own, by the location of its declaration. */
    record Declared(Location declaration) implements Type {}
}
