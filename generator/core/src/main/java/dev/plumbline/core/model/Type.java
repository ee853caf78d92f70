package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.Optional;

/** What a JSON value is, as far as a typed language can say. */
public sealed interface Type {

    /** A question about types: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R scalar(Scalar scalar);

        R any(Any any);

        R list(ListOf list);

        R map(MapOf map);

        R declared(Declared declared);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Its own declaration; empty for a type without a name. */
    Optional<Location> named();

    /** The type of its values or, however deep, of the values in them; for what is no list or map, itself. */
    default Type innermost() {
        return this;
    }

    /** Whether null is a value of it like any other, so that nothing has to be said of null beside it. */
    boolean includesNull();

    /** It as a scalar; empty where it is something else. */
    default Optional<Scalar> asScalar() {
        return Optional.empty();
    }

    /** Whether it is an array. */
    default boolean isList() {
        return false;
    }

    /** A scalar. */
    enum Scalar implements Type {
        STRING,
        BOOLEAN,
        /** An integer that fits 32 bits by its schema. */
        INT,
        /** An integer. */
        LONG,
        /** A number whose schema says that it is a binary one. */
        DOUBLE,
        /** A number, with all of its digits. */
        DECIMAL,
        /** A text that is a date and time with an offset. */
        DATE_TIME,
        /** A text that is a date. */
        DATE,
        /** A text that is a UUID. */
        UUID,
        /** A text that is a URI, or a reference to one. */
        URI,
        /** A text that is bytes in Base64. */
        BYTES;

        /** Whether it is a text in JSON. */
        public boolean isText() {
            return this == STRING || compareTo(DATE_TIME) >= 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        @Override
        public Optional<Scalar> asScalar() {
            return Optional.of(this);
        }

        @Override
        public Optional<Location> named() {
            return Optional.empty();
        }

        @Override
        public boolean includesNull() {
            return false;
        }
    }

    /** Any JSON value: the schema says nothing that a type could. */
    record Any() implements Type {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }

        @Override
        public Optional<Location> named() {
            return Optional.empty();
        }

        @Override
        public boolean includesNull() {
            return true;
        }
    }

    /** An array; {@code nulls} says that an item may be null. */
    record ListOf(Type item, boolean nulls) implements Type {

        /** A list without nulls. */
        public ListOf(Type item) {
            this(item, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public Optional<Location> named() {
            return Optional.empty();
        }

        @Override
        public Type innermost() {
            return item.innermost();
        }

        @Override
        public boolean includesNull() {
            return false;
        }
    }

    /** An object used as a map: its property names are not known; {@code nulls} says that a value may be null. */
    record MapOf(Type value, boolean nulls) implements Type {

        /** A map without nulls. */
        public MapOf(Type value) {
            this(value, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public Optional<Location> named() {
            return Optional.empty();
        }

        @Override
        public Type innermost() {
            return value.innermost();
        }

        @Override
        public boolean includesNull() {
            return false;
        }
    }

    /** A type with a name of its own, by the location of its declaration. */
    record Declared(Location declaration) implements Type {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declared(this);
        }

        @Override
        public Optional<Location> named() {
            return Optional.of(declaration);
        }

        @Override
        public boolean includesNull() {
            return false;
        }
    }
}
