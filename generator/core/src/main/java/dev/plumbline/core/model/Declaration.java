package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A type with a name of its own. */
public sealed interface Declaration {

    /** A question about declarations: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R object(ObjectType object);

        R openEnum(OpenEnum openEnum);

        R union(UnionType union);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Where its schema stands: a {@code $ref} to it means this type. */
    Location at();

    /**
     * The words of its name, outermost first: the component's name alone, or for an inline schema the names that lead
     * to it ({@code VideoTask}, {@code result}).
     */
    List<String> path();

    Docs docs();

    /** The types that it is made of: of its properties, or its branches. */
    List<Type> parts();

    /**
     * An object with named properties; others are kept as JSON.
     *
     * @param properties in document order, {@value #MOST} at most: those that must be there, and then the first; a property
     *     that no instance may have is not here
     */
    record ObjectType(Location at, List<String> path, Docs docs, List<Property> properties) implements Declaration {

        /** So many properties have a place of their own; a Java method takes 254 arguments at most. */
        public static final int MOST = 100;

        public ObjectType {
            path = List.copyOf(path);
            properties = List.copyOf(properties);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }

        @Override
        public List<Type> parts() {
            return properties.stream().map(Property::type).toList();
        }
    }

    /**
     * A string or an integer of which some values are known; any other is kept as it is.
     *
     * @param of what its values are: a string, or an integer of 32 or 64 bits
     * @param values in document order
     */
    record OpenEnum(Location at, List<String> path, Docs docs, Type.Scalar of, List<Value> values)
            implements Declaration {

        public OpenEnum {
            path = List.copyOf(path);
            values = List.copyOf(values);
        }

        /** Whether its values are texts in JSON. */
        public boolean isText() {
            return of.isText();
        }

        /** The place of a known value; empty for every other. */
        public OptionalInt indexOf(JsonNode value) {
            Optional<String> spelled = Value.spelled(of, value);
            return IntStream.range(0, values.size())
                    .filter(i -> spelled.equals(Optional.of(values.get(i).value())))
                    .findFirst();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.openEnum(this);
        }

        @Override
        public List<Type> parts() {
            return List.of();
        }
    }

    /**
     * A known value of an open enum.
     *
     * @param value the text, or the digits of the integer
     * @param name what the document calls it, or null where it is called after the value
     */
    record Value(String value, @Nullable String name, Docs docs) {

        /** A value that is called after itself. */
        public Value(String value, Docs docs) {
            this(value, null, docs);
        }

        /** A value of JSON as {@link #value} has it; empty where it is no string, or no integer so wide. */
        public static Optional<String> spelled(Type.Scalar of, JsonNode json) {
            try {
                return switch (of) {
                    case STRING -> Optional.of(JsonReader.string(json));
                    case INT -> Optional.of(JsonReader.int32(json).toString());
                    case LONG -> Optional.of(JsonReader.int64(json).toString());
                    case BOOLEAN, DOUBLE, DECIMAL, DATE_TIME, DATE, UUID, URI, BYTES -> Optional.empty();
                };
            } catch (UnexpectedJsonException e) {
                return Optional.empty();
            }
        }

        /** What the constant is called after. */
        public String called() {
            return name == null ? value : name;
        }
    }

    /**
     * One of several types.
     *
     * @param told the property whose value names the branch; null where there is none, and the branches' validators decide
     */
    record UnionType(
            Location at,
            List<String> path,
            Docs docs,
            @Nullable String told,
            List<Branch> branches) implements Declaration {

        public UnionType {
            path = List.copyOf(path);
            branches = List.copyOf(branches);
        }

        /** Whether some of its values do not say by themselves which branch they are of, so that whoever writes one has to. */
        public boolean isTagged() {
            return branches.stream().anyMatch(Branch::tagged);
        }

        /** Whether it is an object that others extend: then it may be a branch of another that it extends itself. */
        public boolean isFamily() {
            return branches.stream().anyMatch(branch -> Inheritance.isItself(branch.schema()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }

        @Override
        public List<Type> parts() {
            return branches.stream().map(Branch::type).toList();
        }
    }

    /**
     * A branch of a union.
     *
     * @param schema its schema's location, after {@code $ref}
     * @param values what the property of {@link UnionType#told} says for it
     * @param own the properties that it requires and no other branch names
     * @param fallback whether values are of it of which {@link UnionType#told} is missing or names none
     * @param tagged whether its schema does not name the property of {@link UnionType#told}, and takes it
     */
    record Branch(
            Location schema,
            Type type,
            String name,
            List<String> values,
            List<String> own,
            boolean fallback,
            boolean tagged) {

        public Branch {
            values = List.copyOf(values);
            own = List.copyOf(own);
        }
    }

    /**
     * A property of an object.
     *
     * @param at where its schema stands
     * @param name its JSON name
     * @param type what it holds
     * @param nullable whether the schema allows null
     * @param required whether it must be there
     * @param access which way it travels
     * @param defaultValue the schema's {@code default}
     * @param fixed the only value that it can have, of a property that must be there; null where there are others
     */
    record Property(
            Location at,
            String name,
            Type type,
            boolean nullable,
            boolean required,
            Docs docs,
            Access access,
            @Nullable JsonNode defaultValue,
            @Nullable JsonNode fixed) {}
}
