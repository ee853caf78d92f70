package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.text.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a keyword demands of an instance: the small vocabulary between the keywords and the printers.
 *
 * <p>Each printer handles each kind once, so that a new keyword that can be said in these words needs no printer.
 */
public sealed interface Check {

    /** Has the visitor say what is to be made of this kind of check. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** Whether no instance fails this: it is advice. */
    default boolean isAdvice() {
        return accept(CheckTraits.FINDER).isAdvice();
    }

    /** The schema that the same instance has to satisfy, whatever else is said, and nothing more is demanded. */
    default Optional<Location> sameInstance() {
        return Optional.ofNullable(accept(CheckTraits.FINDER).sameInstance());
    }

    /** The schemas of which the instance has to satisfy some; empty where this is no choice. */
    default List<Schema> branches() {
        return accept(CheckTraits.FINDER).branches();
    }

    /** The schemas that are only asked whether they match: what they demand is never reported. */
    default List<Schema> onlyMatched() {
        return accept(CheckTraits.FINDER).onlyMatched();
    }

    /** This, where it is a test of the instance alone. */
    default Optional<Test> asTest() {
        return Optional.ofNullable(accept(CheckTraits.FINDER).test());
    }

    /**
     * A test of the instance alone: a static method of the runtime's {@code Assertions} that takes the instance and
     * then the arguments. It is true for instances of other types than the keyword speaks of.
     *
     * @param method the method's name
     * @param arguments {@code int}, {@code long}, {@code boolean}, {@link String}, {@link java.math.BigDecimal},
     *     {@link java.util.regex.Pattern}, a constant of an enum, {@link JsonNode} or a list of nodes (passed as one
     *     collection)
     */
    record Test(String method, List<Object> arguments) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.test(this);
        }
    }

    /** The instance has one of the types. */
    record HasType(Set<JsonType> types) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.hasType(this);
        }
    }

    /** Nothing satisfies this. */
    record Never() implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.never(this);
        }
    }

    /** An object has the properties; where a trigger is named, only if it has that one. */
    record HasProperties(@Nullable String trigger, List<String> names) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.hasProperties(this);
        }
    }

    /** The instance satisfies the schema at another location ({@code $ref}). */
    record Refer(Location target) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.refer(this);
        }
    }

    /** The instance satisfies the schema. */
    record Satisfy(Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.satisfy(this);
        }
    }

    /** Each named property, where present, satisfies its schema. */
    record EachNamedProperty(Map<String, Schema> schemas) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachNamedProperty(this);
        }
    }

    /** Each property whose name matches satisfies the schema; {@code index} counts the patterns of one keyword. */
    record EachMatchingProperty(int index, Pattern pattern, Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachMatchingProperty(this);
        }
    }

    /** Each property that is neither named nor matched satisfies the schema. */
    record EachOtherProperty(Set<String> named, List<Pattern> matched, Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachOtherProperty(this);
        }
    }

    /** Each property that nothing else in the keyword's schema evaluates satisfies the schema. */
    record EachUnevaluatedProperty(Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachUnevaluatedProperty(this);
        }
    }

    /** Each item that nothing else in the keyword's schema evaluates satisfies the schema. */
    record EachUnevaluatedItem(Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachUnevaluatedItem(this);
        }
    }

    /** The name of each property satisfies the schema. */
    record EachPropertyName(Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachPropertyName(this);
        }
    }

    /** The items, from the front, satisfy one schema each. */
    record LeadingItems(List<Schema> schemas) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.leadingItems(this);
        }
    }

    /** Each item from an index on satisfies the schema. */
    record EachItem(int from, Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eachItem(this);
        }
    }

    /** Between {@code min} and {@code max} items satisfy the schema. */
    record CountOfItems(Schema schema, long min, long max) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.countOfItems(this);
        }
    }

    /** Where the condition holds the one, else the other; there is at least one of the two. */
    record Conditional(
            Schema condition,
            @Nullable Schema then,
            @Nullable Schema otherwise) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** An object that has the property satisfies the schema. */
    record WhenPresent(String property, Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.whenPresent(this);
        }
    }

    /** At least one of the schemas is satisfied. */
    record AtLeastOne(List<Schema> schemas) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.atLeastOne(this);
        }
    }

    /** Exactly one of the schemas is satisfied. */
    record ExactlyOne(List<Schema> schemas) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.exactlyOne(this);
        }
    }

    /** The schema is not satisfied. */
    record Not(Schema schema) implements Check {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** The instance should satisfy the schema; where it does not, that is an advisory and never an error. */
    record Advise(
            int index, String id, String message, @Nullable String source, Translations translations, Schema schema)
            implements Check {

        /** The field of {@code translations} that says the same as {@link #message}. */
        public static final String MESSAGE = "message";

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.advise(this);
        }
    }

    /**
     * Takes a check apart. There is no kind of it that is left to a default, so that a new one does not compile until
     * every place has decided what it means there.
     *
     * @param <R> what is made of a check; {@code null} where it has none to give, if the visitor says so
     */
    interface Visitor<R extends @Nullable Object> {

        R test(Test check);

        R hasType(HasType check);

        R never(Never check);

        R hasProperties(HasProperties check);

        R refer(Refer check);

        R satisfy(Satisfy check);

        R eachNamedProperty(EachNamedProperty check);

        R eachMatchingProperty(EachMatchingProperty check);

        R eachOtherProperty(EachOtherProperty check);

        R eachUnevaluatedProperty(EachUnevaluatedProperty check);

        R eachUnevaluatedItem(EachUnevaluatedItem check);

        R eachPropertyName(EachPropertyName check);

        R leadingItems(LeadingItems check);

        R eachItem(EachItem check);

        R countOfItems(CountOfItems check);

        R conditional(Conditional check);

        R whenPresent(WhenPresent check);

        R atLeastOne(AtLeastOne check);

        R exactlyOne(ExactlyOne check);

        R not(Not check);

        R advise(Advise check);
    }
}
