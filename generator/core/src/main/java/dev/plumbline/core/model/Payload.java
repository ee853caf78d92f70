package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;

/** What a body is, beside its media type. */
public sealed interface Payload {

    /** A question about payloads: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R json(Json json);

        R form(Form form);

        R multipart(Multipart multipart);

        R text(Text text);

        R binary(Binary binary);

        R events(Events events);

        R jsonLines(JsonLines lines);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The type of the JSON that it is, or is made of; empty where it is none. */
    Optional<Type> type();

    /** Where the schema of {@link #type()}, or of its text, stands. */
    Optional<Location> schema();

    /** Whether its parts are read one after the other, as they come. */
    default boolean isStream() {
        return false;
    }

    /** Whether it is made of fields, each of them a text or a file. */
    default boolean isForm() {
        return false;
    }

    /** It as a JSON document; empty where it is something else. */
    default Optional<Json> asJson() {
        return Optional.empty();
    }

    /** A JSON document; {@code nullable} says that it may be null. */
    record Json(Type json, Location at, boolean nullable) implements Payload {

        /** Whether null has to be told beside its type. */
        public boolean isNullBesideType() {
            return nullable && !json.includesNull();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }

        @Override
        public Optional<Json> asJson() {
            return Optional.of(this);
        }

        @Override
        public Optional<Type> type() {
            return Optional.of(json);
        }

        @Override
        public Optional<Location> schema() {
            return Optional.of(at);
        }
    }

    /**
     * The fields of an object, {@code application/x-www-form-urlencoded}.
     *
     * @param fields those of which the document says how they are written
     */
    record Form(Type object, Location at, List<FieldEncoding> fields) implements Payload {

        public Form {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.form(this);
        }

        @Override
        public boolean isForm() {
            return true;
        }

        @Override
        public Optional<Type> type() {
            return Optional.of(object);
        }

        @Override
        public Optional<Location> schema() {
            return Optional.of(at);
        }
    }

    /**
     * Parts, {@code multipart/form-data} and its kin.
     *
     * @param parts in document order; empty where the document does not name them, and any may be sent
     * @param schema that of the object which the parts are the properties of
     */
    record Multipart(List<Part> parts, Optional<Location> schema) implements Payload {

        public Multipart {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multipart(this);
        }

        @Override
        public boolean isForm() {
            return true;
        }

        @Override
        public Optional<Type> type() {
            return Optional.empty();
        }
    }

    /** Text, XML too. */
    record Text(Optional<Location> schema) implements Payload {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public Optional<Type> type() {
            return Optional.empty();
        }
    }

    /** Bytes. */
    record Binary() implements Payload {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }

        @Override
        public Optional<Type> type() {
            return Optional.empty();
        }

        @Override
        public Optional<Location> schema() {
            return Optional.empty();
        }
    }

    /** Server-sent events; the data of each is JSON of {@code data}, or text where that is empty. */
    record Events(Optional<Type> data, Optional<Location> schema) implements Payload {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.events(this);
        }

        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public Optional<Type> type() {
            return data;
        }
    }

    /** JSON documents one after the other, a line each. */
    record JsonLines(Type line, Location at) implements Payload {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonLines(this);
        }

        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public Optional<Type> type() {
            return Optional.of(line);
        }

        @Override
        public Optional<Location> schema() {
            return Optional.of(at);
        }
    }
}
