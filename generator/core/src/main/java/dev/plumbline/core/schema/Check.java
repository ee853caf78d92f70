package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;
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

    /**
     * A test of the instance alone: a static method of the runtime's {@code Assertions} that takes the instance and
     * then the arguments. It is true for instances of other types than the keyword speaks of.
     *
     * @param method the method's name
     * @param arguments {@code int}, {@code long}, {@code boolean}, {@link String}, {@link java.math.BigDecimal},
     *     {@link java.util.regex.Pattern}, a constant of an enum, {@link JsonNode} or a list of nodes (passed as one
     *     collection)
     */
    record Test(String method, List<Object> arguments) implements Check {}

    /** The instance has one of the types. */
    record HasType(Set<JsonType> types) implements Check {}

    /** Nothing satisfies this. */
    record Never() implements Check {}

    /** An object has the properties; where a trigger is named, only if it has that one. */
    record HasProperties(@Nullable String trigger, List<String> names) implements Check {}

    /** The instance satisfies the schema at another location ({@code $ref}). */
    record Refer(Location target) implements Check {}

    /** The instance satisfies the schema. */
    record Satisfy(Schema schema) implements Check {}

    /** Each named property, where present, satisfies its schema. */
    record EachNamedProperty(Map<String, Schema> schemas) implements Check {}

    /** Each property whose name matches satisfies the schema; {@code index} counts the patterns of one keyword. */
    record EachMatchingProperty(int index, Pattern pattern, Schema schema) implements Check {}

    /** Each property that is neither named nor matched satisfies the schema. */
    record EachOtherProperty(Set<String> named, List<Pattern> matched, Schema schema) implements Check {}

    /** Each property that nothing else in the keyword's schema evaluates satisfies the schema. */
    record EachUnevaluatedProperty(Schema schema) implements Check {}

    /** Each item that nothing else in the keyword's schema evaluates satisfies the schema. */
    record EachUnevaluatedItem(Schema schema) implements Check {}

    /** The name of each property satisfies the schema. */
    record EachPropertyName(Schema schema) implements Check {}

    /** The items, from the front, satisfy one schema each. */
    record LeadingItems(List<Schema> schemas) implements Check {}

    /** Each item from an index on satisfies the schema. */
    record EachItem(int from, Schema schema) implements Check {}

    /** Between {@code min} and {@code max} items satisfy the schema. */
    record CountOfItems(Schema schema, long min, long max) implements Check {}

    /** Where the condition holds the one, else the other; there is at least one of the two. */
    record Conditional(
            Schema condition,
            @Nullable Schema then,
            @Nullable Schema otherwise) implements Check {}

    /** An object that has the property satisfies the schema. */
    record WhenPresent(String property, Schema schema) implements Check {}

    /** At least one of the schemas is satisfied. */
    record AtLeastOne(List<Schema> schemas) implements Check {}

    /** Exactly one of the schemas is satisfied. */
    record ExactlyOne(List<Schema> schemas) implements Check {}

    /** The schema is not satisfied. */
    record Not(Schema schema) implements Check {}

    /** The instance should satisfy the schema; where it does not, that is an advisory and never an error. */
    record Advise(
            int index, String id, String message, @Nullable String source, Schema schema) implements Check {}
}
