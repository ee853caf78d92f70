package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Pattern;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a test that look at the properties of an object. */
final class PropertySteps {

    private final StepContext context;
    private final Schema schema;
    private final TestBuilder tests;
    private final NameTables tables;

    PropertySteps(StepContext context) {
        this.context = context;
        this.schema = context.schema();
        this.tests = context.tests();
        this.tables = new NameTables(schema, tests);
    }

    /** A step for the properties whose names match; none where it says nothing. */
    List<TestStep> matching(Check.EachMatchingProperty check) {
        return each(NameConditions.matches(schema, check, PropertyName.OF_ENTRY), check.schema());
    }

    /** A step for the properties that no other keyword speaks of; none where it says nothing. */
    List<TestStep> others(Check.EachOtherProperty check) {
        return each(NameConditions.isOther(schema, check, PropertyName.OF_ENTRY), check.schema());
    }

    /** A step for the properties that nothing has evaluated; none where there cannot be any. */
    List<TestStep> unevaluated(Schema property) {
        return context.unevaluated().hasNoProperty()
                ? List.of()
                : each(context.unevaluated().property(PropertyName.OF_ENTRY), property).stream()
                        .map(step -> step.costing(Cost.UNEVALUATED))
                        .toList();
    }

    private List<TestStep> each(Expression chosen, Schema property) {
        if (tests.isTrue(property)) {
            return List.of();
        }
        Expression fails = Expression.and(chosen, Expression.not(tests.condition(property, Value.ENTRY)));
        if (fails.isFalse()) {
            return List.of();
        }
        return List.of(fails.isTrue() ? isEmpty() : TestStep.statement(Cost.LOOP, new Statement.EachEntry(fails)));
    }

    /** A step for the properties' names; none where each name will do. */
    List<TestStep> names(Schema name) {
        Expression fails = Expression.not(tests.condition(name, new Value.EntryName()));
        if (fails.isFalse()) {
            return List.of();
        }
        Optional<Expression> matches = matches(name);
        if (matches.isPresent()) {
            return List.of(TestStep.statement(Cost.LOOP, new Statement.EachEntry(Expression.not(matches.get()))));
        }
        return List.of(fails.isTrue() ? isEmpty() : TestStep.statement(Cost.LOOP, new Statement.EachName(fails)));
    }

    /** The names' pattern, where their schema has nothing else to say: a name is a text, and need not be made JSON. */
    private Optional<Expression> matches(Schema name) {
        Schema target = context.facts().dereference(name);
        return context.facts().isHere(target)
                ? tests.condition(name, new Value.EntryName()) instanceof Expression.MatchesText text
                        ? target.keyword(Pattern.class)
                                .map(pattern -> new Expression.NameMatches(
                                        PropertyName.OF_ENTRY,
                                        text.schema(),
                                        text.keyword(),
                                        pattern.pattern().java(),
                                        Optional.of(text.pattern())))
                        : Optional.empty()
                : Optional.empty();
    }

    /** Where any property fails, there is to be none. */
    private TestStep isEmpty() {
        Expression empty = new Expression.IsEmpty(Value.WHOLE);
        Expression isObject = new Expression.HasType(Value.WHOLE, Set.of(JsonType.OBJECT));
        return TestStep.test(Cost.CHEAP, context.isObject() ? empty : Expression.or(Expression.not(isObject), empty));
    }

    /** What a named property looks for is not looked for twice. */
    List<TestStep> has(String keyword, Check.HasProperties check) {
        List<String> names = check.names().stream()
                .filter(name -> check.trigger() != null || !isFetchedAsRequired(name))
                .toList();
        if (names.size() > ByteSize.NAMES) {
            return List.of(TestStep.test(Cost.LOOP, tables.hasAll(keyword, check.trigger(), names)));
        }
        return names.isEmpty() ? List.of() : List.of(context.presence().all(Cost.CHEAP, check.trigger(), names));
    }

    private boolean isFetchedAsRequired(String name) {
        Schema property = schema.keyword(Properties.class)
                .map(all -> all.schemas().get(name))
                .orElse(null);
        return context.isObject()
                && !tables.isLarge()
                && property != null
                && !tests.isTrue(property)
                && !ObjectSignature.isNever(property, context.facts().schemas())
                && schema.keyword(Required.class)
                        .filter(required -> required.names().contains(name))
                        .isPresent();
    }

    /** A step for each property that a schema names, and one for those that it forbids. */
    List<TestStep> named(Map<String, Schema> schemas) {
        if (tables.isLarge()) {
            return tables.properties(schemas).stream()
                    .map(all -> TestStep.statement(Cost.LOOP, all))
                    .toList();
        }
        List<TestStep> steps = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (ObjectSignature.isNever(property, context.facts().schemas())) {
                forbidden.add(name);
            } else if (!tests.isTrue(property)) {
                steps.add(named(name, property));
            }
        });
        if (!forbidden.isEmpty()) {
            steps.add(context.presence().none(Cost.CHEAP, forbidden));
        }
        return steps;
    }

    private TestStep named(String name, Schema property) {
        Expression there = new Expression.IsThere(name);
        Expression passes = tests.condition(property, new Value.Property(name));
        return TestStep.test(
                        Cost.PROPERTY,
                        isFetchedAsRequired(name)
                                ? Expression.and(there, passes)
                                : Expression.or(Expression.not(there), passes))
                .fetching(List.of(name));
    }
}
