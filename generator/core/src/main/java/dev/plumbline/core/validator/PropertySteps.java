package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    List<Step> matching(Check.EachMatchingProperty check) {
        return each(NameConditions.matches(schema, check), check.schema());
    }

    /** A step for the properties that no other keyword speaks of; none where it says nothing. */
    List<Step> others(Check.EachOtherProperty check) {
        return each(NameConditions.isOther(schema, check, PropertyName.OF_ENTRY), check.schema());
    }

    /** A step for the properties that nothing has evaluated; none where there cannot be any. */
    List<Step> unevaluated(Schema property) {
        return context.unevaluated().hasNoProperty()
                ? List.of()
                : each(context.unevaluated().property(PropertyName.OF_ENTRY), property).stream()
                        .map(step -> step.costing(Cost.UNEVALUATED))
                        .toList();
    }

    private List<Step> each(Expression chosen, Schema property) {
        if (tests.isTrue(property)) {
            return List.of();
        }
        Expression fails = Expression.and(chosen, Expression.not(tests.condition(property, Value.ENTRY)));
        return List.of(fails.isTrue() ? isEmpty() : Step.statement(Cost.LOOP, new Statement.EachEntry(fails)));
    }

    /** A step for the properties' names; none where each name will do. */
    List<Step> names(Schema name) {
        Expression fails = Expression.not(tests.condition(name, new Value.EntryName()));
        if (fails.isFalse()) {
            return List.of();
        }
        return List.of(fails.isTrue() ? isEmpty() : Step.statement(Cost.LOOP, new Statement.EachName(fails)));
    }

    /** Where any property fails, there is to be none. */
    private Step isEmpty() {
        Expression empty = new Expression.IsEmpty(Value.WHOLE);
        Expression isObject = new Expression.HasType(Value.WHOLE, Set.of(JsonType.OBJECT));
        return Step.test(Cost.CHEAP, context.isObject() ? empty : Expression.or(Expression.not(isObject), empty));
    }

    /** What a named property looks for is not looked for twice. */
    List<Step> has(String keyword, Check.HasProperties check) {
        List<String> names = check.names().stream()
                .filter(name -> check.trigger() != null || !isFetchedAsRequired(name))
                .toList();
        if (names.size() > ByteSize.NAMES) {
            return List.of(Step.test(Cost.LOOP, tables.hasAll(keyword, check.trigger(), names)));
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
    List<Step> named(Map<String, Schema> schemas) {
        if (tables.isLarge()) {
            return tables.properties(schemas).stream()
                    .map(all -> Step.statement(Cost.LOOP, all))
                    .toList();
        }
        List<Step> steps = new ArrayList<>();
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

    private Step named(String name, Schema property) {
        Expression there = new Expression.IsThere(name);
        Expression passes = tests.condition(property, new Value.Property(name));
        return Step.test(
                        Cost.PROPERTY,
                        isFetchedAsRequired(name)
                                ? Expression.and(there, passes)
                                : Expression.or(Expression.not(there), passes))
                .fetching(List.of(name));
    }
}
