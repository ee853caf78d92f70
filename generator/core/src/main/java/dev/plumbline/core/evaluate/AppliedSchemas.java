package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.runtime.validation.Assertions;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which schemas a keyword applies to which parts of a valid value; a branch that the value does not satisfy is none. */
final class AppliedSchemas implements Check.Visitor<Stream<AppliedSchemas.Applied>> {

    private final Keyword keyword;
    private final JsonNode value;
    private final SchemaSet schemas;
    private final BiPredicate<Schema, JsonNode> accepts;

    /** @param accepts whether a value satisfies a schema */
    AppliedSchemas(Keyword keyword, JsonNode value, SchemaSet schemas, BiPredicate<Schema, JsonNode> accepts) {
        this.keyword = keyword;
        this.value = value;
        this.schemas = schemas;
        this.accepts = accepts;
    }

    /**
     * A schema that applies.
     *
     * @param reference the keyword that refers to it; empty for a schema that stands in the keyword
     * @param name the name of the property or item that it applies to; null where it applies to the value itself
     */
    record Applied(
            Schema schema, String reference, @Nullable String name, JsonNode value) {}

    private Stream<Applied> here(Schema schema) {
        return Stream.of(new Applied(schema, "", null, value));
    }

    private Stream<Applied> properties(Predicate<String> names, Schema schema) {
        return value.isObject()
                ? value.properties().stream()
                        .filter(property -> names.test(property.getKey()))
                        .map(property -> new Applied(schema, "", property.getKey(), property.getValue()))
                : Stream.empty();
    }

    private Stream<Applied> item(int index, Schema schema) {
        return Stream.of(new Applied(schema, "", Integer.toString(index), value.get(index)));
    }

    private Stream<Applied> accepting(List<Schema> branches) {
        return branches.stream().filter(branch -> accepts.test(branch, value)).flatMap(this::here);
    }

    @Override
    public Stream<Applied> test(Check.Test check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> hasType(Check.HasType check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> never(Check.Never check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> hasProperties(Check.HasProperties check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> refer(Check.Refer check) {
        return Stream.of(new Applied(schemas.at(check.target()), keyword.name(), null, value));
    }

    @Override
    public Stream<Applied> satisfy(Check.Satisfy check) {
        return here(check.schema());
    }

    @Override
    public Stream<Applied> eachNamedProperty(Check.EachNamedProperty check) {
        return check.schemas().entrySet().stream()
                .filter(property -> value.has(property.getKey()))
                .map(property -> new Applied(property.getValue(), "", property.getKey(), value.get(property.getKey())));
    }

    @Override
    public Stream<Applied> eachMatchingProperty(Check.EachMatchingProperty check) {
        return properties(name -> Assertions.matches(name, check.pattern()), check.schema());
    }

    @Override
    public Stream<Applied> eachOtherProperty(Check.EachOtherProperty check) {
        return properties(
                name -> !check.named().contains(name) && !Assertions.matches(name, check.matched()), check.schema());
    }

    /** What is left over says nothing that its keywords do not reject. */
    @Override
    public Stream<Applied> eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> eachPropertyName(Check.EachPropertyName check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> leadingItems(Check.LeadingItems check) {
        return value.isArray()
                ? IntStream.range(0, Math.min(value.size(), check.schemas().size()))
                        .boxed()
                        .flatMap(i -> item(i, check.schemas().get(i)))
                : Stream.empty();
    }

    @Override
    public Stream<Applied> eachItem(Check.EachItem check) {
        return value.isArray()
                ? IntStream.range(check.from(), value.size()).boxed().flatMap(i -> item(i, check.schema()))
                : Stream.empty();
    }

    @Override
    public Stream<Applied> countOfItems(Check.CountOfItems check) {
        return value.isArray()
                ? IntStream.range(0, value.size())
                        .boxed()
                        .filter(i -> accepts.test(check.schema(), value.get(i)))
                        .flatMap(i -> item(i, check.schema()))
                : Stream.empty();
    }

    @Override
    public Stream<Applied> conditional(Check.Conditional check) {
        boolean holds = accepts.test(check.condition(), value);
        Schema branch = holds ? check.then() : check.otherwise();
        return Stream.concat(
                holds ? here(check.condition()) : Stream.empty(), branch == null ? Stream.empty() : here(branch));
    }

    @Override
    public Stream<Applied> whenPresent(Check.WhenPresent check) {
        return value.has(check.property()) ? here(check.schema()) : Stream.empty();
    }

    @Override
    public Stream<Applied> atLeastOne(Check.AtLeastOne check) {
        return accepting(check.schemas());
    }

    @Override
    public Stream<Applied> exactlyOne(Check.ExactlyOne check) {
        return accepting(check.schemas());
    }

    @Override
    public Stream<Applied> not(Check.Not check) {
        return Stream.empty();
    }

    @Override
    public Stream<Applied> advise(Check.Advise check) {
        return Stream.empty();
    }
}
