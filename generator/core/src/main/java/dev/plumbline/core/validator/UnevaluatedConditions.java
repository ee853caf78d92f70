package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which properties and items of a value a schema has not evaluated.
 *
 * <p>JSON Schema collects annotations while it validates. A program collects nothing, since that would allocate:
 *
 * <ol>
 *   <li>{@link Evaluated} says, before anything is built, what is evaluated on which conditions: these names always, those
 *       where that branch of the {@code anyOf} holds, all where the {@code then} applies.
 *   <li>The branches in these conditions are tested once per value; {@link VerdictVariables} hold the verdicts.
 *   <li>A property is unevaluated if none of the cases evaluates it: {@code !(condition && name is known) && ...}.
 *   <li>In a report, a branch that no value satisfies would make everything unevaluated that it speaks of, after the
 *       {@code oneOf} has said what is wrong already. So where no branch holds, all counts as evaluated there.
 * </ol>
 */
public final class UnevaluatedConditions {

    private final Schema schema;
    private final TestBuilder tests;
    private final List<Evaluated> properties;
    private final List<Evaluated> items;
    private final VerdictVariables verdicts;

    /** @param reporting whether a branch was meant where none holds: that is reported, and what it would evaluate is not */
    UnevaluatedConditions(Schema schema, TestBuilder tests, boolean reporting) {
        this.schema = schema;
        this.tests = tests;
        this.properties = schema.keyword(UnevaluatedProperties.class)
                .filter(keyword -> !tests.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.properties(schema, tests.facts().schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.items = schema.keyword(UnevaluatedItems.class)
                .filter(keyword -> !tests.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.items(schema, tests.facts().schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.verdicts = new VerdictVariables(
                schema,
                tests,
                Stream.concat(deciding(properties), deciding(items)),
                Math.max(terms(properties), terms(items)) > ByteSize.TESTS);
    }

    private static int terms(List<Evaluated> evaluated) {
        return evaluated.stream()
                .mapToInt(each -> 1 + each.patterns().size() + each.contained().size())
                .sum();
    }

    private List<Evaluated> withChoices(List<Evaluated> known) {
        if (isEverything(known)) {
            return known;
        }
        List<Evaluated> all = new ArrayList<>(known);
        for (ConditionalSchemas.Choice choice :
                ConditionalSchemas.of(schema, tests.facts().schemas()).choices()) {
            List<Condition> none = new ArrayList<>(choice.when());
            choice.branches().forEach(branch -> none.add(new Condition.Fails(branch)));
            all.add(Evaluated.everything(none));
        }
        return all;
    }

    private static boolean isEverything(List<Evaluated> known) {
        return known.stream().anyMatch(each -> each.all() && each.when().isEmpty());
    }

    /** Whether no property is left over. */
    public boolean hasNoProperty() {
        return isEverything(properties);
    }

    /** Whether no item is left over. */
    public boolean hasNoItem() {
        return isEverything(items);
    }

    /** The tests that decide what is evaluated. */
    public VerdictVariables verdicts() {
        return verdicts;
    }

    private static Stream<Schema> deciding(List<Evaluated> evaluated) {
        return evaluated.stream().flatMap(each -> each.when().stream()).flatMap(Condition::schemas);
    }

    /** True for the name of a property that nothing has evaluated. */
    public Expression property(PropertyName name) {
        if (!verdicts.isArray()) {
            return Expression.and(properties(name));
        }
        MethodPart part = all(properties(PropertyName.GIVEN), PartParameter.NAME);
        return new Expression.PartHoldsFor(
                part, name == PropertyName.GIVEN ? PartArgument.NAME : PartArgument.ENTRY_NAME);
    }

    private List<Expression> properties(PropertyName name) {
        List<Expression> conditions = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            List<Expression> known = new ArrayList<>();
            Evaluated each = properties.get(i);
            if (!each.names().isEmpty()) {
                known.add(new Expression.NameIsIn(
                        name, schema.at(), ConstantKey.evaluatedNames(i), List.copyOf(each.names())));
            }
            for (int j = 0; j < each.patterns().size(); j++) {
                EcmaPattern pattern = each.patterns().get(j);
                known.add(new Expression.NameMatches(
                        name,
                        schema.at(),
                        ConstantKey.evaluatedPattern(i, j),
                        pattern.java(),
                        PlainPatterns.of(pattern).filter(plain -> !plain.isAlways())));
            }
            conditions.addAll(unless(each, known));
        }
        return conditions;
    }

    /** From which index on items may not be evaluated. */
    public int firstItem() {
        return items.isEmpty() || !items.get(0).when().isEmpty()
                ? 0
                : items.get(0).leading();
    }

    /** True for the index, from {@link #firstItem} on, of an item that nothing has evaluated. */
    public Expression item(PartArgument index) {
        return verdicts.isArray()
                ? new Expression.PartHoldsFor(all(items("index"), PartParameter.INDEX), index)
                : Expression.and(items("i"));
    }

    private List<Expression> items(String index) {
        List<Expression> conditions = new ArrayList<>();
        for (Evaluated each : items) {
            List<Expression> known = new ArrayList<>();
            if (each.leading() > firstItem()) {
                known.add(new Expression.IsBelow(index, each.leading()));
            }
            for (Schema contained : each.contained()) {
                known.add(tests.condition(contained, new Value.Item(index)));
            }
            conditions.addAll(unless(each, known));
        }
        return conditions;
    }

    private List<Expression> unless(Evaluated each, List<Expression> known) {
        List<Expression> when = each.when().stream().map(this::holds).toList();
        if (when.isEmpty()) {
            return known.stream().map(Expression::not).toList();
        }
        if (each.all() && each.when().stream().allMatch(condition -> condition instanceof Condition.Fails)) {
            List<Expression> any = each.when().stream()
                    .flatMap(Condition::schemas)
                    .map(verdicts::of)
                    .toList();
            return List.of(Expression.or(fewer(any, Expression::or)));
        }
        if (known.isEmpty() && !each.all()) {
            return List.of();
        }
        List<Expression> all = new ArrayList<>(when);
        if (!each.all()) {
            all.add(Expression.or(known));
        }
        return List.of(Expression.not(Expression.and(all)));
    }

    private Expression holds(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public Expression holds(Condition.Holds holds) {
                return verdicts.of(holds.schema());
            }

            @Override
            public Expression fails(Condition.Fails fails) {
                return Expression.not(verdicts.of(fails.schema()));
            }

            @Override
            public Expression has(Condition.Has has) {
                return new Expression.Has(Value.WHOLE, has.property());
            }
        });
    }

    /** The terms of a disjunction; where they are too many, parts that do the same. */
    private List<Expression> fewer(List<Expression> terms, Function<List<Expression>, Expression> operator) {
        return verdicts.isArray() ? split().terms(terms, operator) : terms;
    }

    private MethodPart all(List<Expression> conditions, PartParameter own) {
        MethodSplit split = split(own);
        return split.part(MethodBody.of(Expression.and(split.terms(conditions, Expression::and))));
    }

    private MethodSplit split(PartParameter... own) {
        return tests.split(schema, MethodPart.Verb.IS_UNEVALUATED, !verdicts.isEmpty(), own);
    }
}
