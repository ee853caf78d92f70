package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tests of other schemas on the same value, which are given what one schema's method looked up already. */
final class GivenCalls {

    private final Schema schema;
    private final TestBuilder tests;
    private final ClassFacts facts;

    GivenCalls(Schema schema, TestBuilder tests) {
        this.schema = schema;
        this.tests = tests;
        this.facts = tests.facts();
    }

    /** The test of a schema. */
    Expression condition(Schema target) {
        return facts.hoisted().isHoisted(target, schema)
                ? call(target, false, true)
                : tests.condition(target, Value.WHOLE);
    }

    /** The properties that {@link #condition} gives. */
    List<String> fetches(Schema target) {
        return facts.hoisted().isHoisted(target, schema) ? restFetches(target) : List.of();
    }

    /**
     * The test of what is left of a schema.
     *
     * @param fetched whether the local variables of {@link #restFetches} are there
     */
    Expression rest(Schema target, boolean fetched) {
        return call(target, true, fetched);
    }

    /** The properties that {@link #rest} gives. */
    List<String> restFetches(Schema target) {
        return facts.hoisted().of(target).stream()
                .filter(facts.locals()::contains)
                .toList();
    }

    /** The body of a class's own test, where that is one of what is common to branches and one of the rest. */
    MethodBody whole() {
        List<Schema> before = facts.commonSubschemas().before(schema);
        Set<Statement> fetches = new LinkedHashSet<>();
        restFetches(schema).forEach(name -> fetches.add(new Statement.Fetch(name)));
        before.forEach(part -> fetches(part).forEach(name -> fetches.add(new Statement.Fetch(name))));
        List<Expression> all = new ArrayList<>();
        before.forEach(part -> all.add(condition(part)));
        all.add(rest(schema, true));
        return new MethodBody(List.copyOf(fetches), Optional.of(Expression.and(all)));
    }

    private Expression call(Schema target, boolean isRest, boolean fetched) {
        List<String> properties = facts.hoisted().of(target);
        Set<String> local = new LinkedHashSet<>(properties);
        local.removeIf(name -> !fetched || !facts.locals().contains(name));
        return new Expression.SatisfiesGiven(target, isRest, properties, local);
    }
}
