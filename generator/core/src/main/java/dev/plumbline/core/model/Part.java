package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;

/**
 * A part of a multipart body.
 *
 * @param repeated whether there may be several of the name, each a part of its own
 * @param contentTypes what the document says of its media type, the first is sent; empty where it says nothing
 * @param headers which it has of its own
 */
public record Part(
        Location at,
        String name,
        Docs docs,
        boolean required,
        boolean repeated,
        Value value,
        List<String> contentTypes,
        List<Header> headers) {

    public Part {
        contentTypes = List.copyOf(contentTypes);
        headers = List.copyOf(headers);
    }

    /** What is in a part; of a repeated one, what is in each. */
    public sealed interface Value {

        /** A question about values: who asks it decides for every kind there is. */
        interface Visitor<R> {

            R file(File file);

            R json(Json json);

            R text(Text text);

            R mixed(Mixed mixed);
        }

        /** What the visitor says of this kind. */
        <R> R accept(Visitor<R> visitor);
    }

    /** Bytes, with a name and a type of their own where the caller gives them. */
    public record File() implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.file(this);
        }
    }

    /** A JSON document. */
    public record Json(Type type, Location schema) implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** A scalar, as text. */
    public record Text(Type type, Optional<Location> schema) implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** What it is, its value decides: an object is JSON, each item of a list is a part, all else is text. */
    public record Mixed(Type type, Location schema) implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mixed(this);
        }
    }
}
