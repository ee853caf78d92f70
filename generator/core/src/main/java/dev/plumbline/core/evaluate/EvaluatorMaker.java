package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.runtime.validation.Assertions;
import dev.plumbline.runtime.validation.Checker;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prepares the checks of one keyword: for each kind, the object that does what a printed validator does. */
final class EvaluatorMaker implements Check.Visitor<Evaluator> {

    private final Unit unit;
    private final Schema schema;
    private final Keyword keyword;

    EvaluatorMaker(Unit unit, Schema schema, Keyword keyword) {
        this.unit = unit;
        this.schema = schema;
        this.keyword = keyword;
    }

    @Override
    public Evaluator test(Check.Test check) {
        return new ValueEvaluator(ValuePredicates.of(check), rule());
    }

    @Override
    public Evaluator hasType(Check.HasType check) {
        return new TypeEvaluator(check.types(), rule());
    }

    @Override
    public Evaluator never(Check.Never check) {
        return new NeverEvaluator(rule());
    }

    @Override
    public Evaluator hasProperties(Check.HasProperties check) {
        String trigger = check.trigger();
        return new RequiredEvaluator(trigger, check.names(), trigger == null ? rule() : rule(List.of(trigger)));
    }

    @Override
    public Evaluator refer(Check.Refer check) {
        Schema target = unit.schemas().at(check.target());
        String way = unit.rules().way(schema.at().child(((Ref) keyword).name()));
        return new InPlaceEvaluator(null, unit.test(target), SchemaReference.to(target, way, unit));
    }

    @Override
    public Evaluator satisfy(Check.Satisfy check) {
        return inPlace(null, check.schema());
    }

    @Override
    public Evaluator whenPresent(Check.WhenPresent check) {
        return inPlace(check.property(), check.schema());
    }

    @Override
    public Evaluator not(Check.Not check) {
        return new NotEvaluator(unit.test(check.schema()), rule());
    }

    @Override
    public Evaluator conditional(Check.Conditional check) {
        return new ConditionalEvaluator(
                unit.test(check.condition()), inPlaceOrNull(check.then()), inPlaceOrNull(check.otherwise()));
    }

    @Override
    public Evaluator atLeastOne(Check.AtLeastOne check) {
        return choice(false, check.schemas());
    }

    @Override
    public Evaluator exactlyOne(Check.ExactlyOne check) {
        return choice(true, check.schemas());
    }

    @Override
    public Evaluator advise(Check.Advise check) {
        return new AdviceEvaluator(
                unit.reference(check.schema()), new LazyRule(() -> unit.rules().advisory(schema, check)));
    }

    @Override
    public Evaluator eachNamedProperty(Check.EachNamedProperty check) {
        return new NamedPropertiesEvaluator(check.schemas(), unit);
    }

    @Override
    public Evaluator eachMatchingProperty(Check.EachMatchingProperty check) {
        Pattern pattern = check.pattern();
        return new ChosenPropertiesEvaluator(
                name -> Assertions.matches(name, pattern),
                unit.test(check.schema()),
                unit.reference(check.schema()).checker());
    }

    @Override
    public Evaluator eachOtherProperty(Check.EachOtherProperty check) {
        Set<String> named = check.named();
        List<Pattern> matched = check.matched();
        Predicate<String> others = name -> !named.contains(name) && !Assertions.matches(name, matched);
        return new ChosenPropertiesEvaluator(others, unit.test(check.schema()), forbidding(check.schema()));
    }

    @Override
    public Evaluator eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
        return new UnevaluatedPropertiesEvaluator(
                Leftovers.ofProperties(schema, unit), unit.test(check.schema()), forbidding(check.schema()));
    }

    @Override
    public Evaluator eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
        return new UnevaluatedItemsEvaluator(
                Leftovers.ofItems(schema, unit), unit.test(check.schema()), forbidding(check.schema()));
    }

    @Override
    public Evaluator eachPropertyName(Check.EachPropertyName check) {
        return new PropertyNamesEvaluator(unit.test(check.schema()), unit.reference(check.schema()));
    }

    @Override
    public Evaluator leadingItems(Check.LeadingItems check) {
        return new LeadingItemsEvaluator(
                check.schemas().stream().map(unit::test).toList(),
                check.schemas().stream().map(unit::reference).toList());
    }

    @Override
    public Evaluator eachItem(Check.EachItem check) {
        return new ItemsEvaluator(check.from(), unit.test(check.schema()), unit.reference(check.schema()));
    }

    @Override
    public Evaluator countOfItems(Check.CountOfItems check) {
        return new ContainedItemsEvaluator(unit.test(check.schema()), check.min(), check.max(), rule(List.of()));
    }

    private InPlaceEvaluator inPlace(@Nullable String property, Schema other) {
        return new InPlaceEvaluator(property, unit.test(other), unit.reference(other));
    }

    private @Nullable InPlaceEvaluator inPlaceOrNull(@Nullable Schema other) {
        return other == null ? null : inPlace(null, other);
    }

    private Evaluator choice(boolean isExclusive, List<Schema> branches) {
        return new ChoiceEvaluator(
                isExclusive,
                branches.stream().map(unit::test).toList(),
                branches.stream().map(unit::reference).toList(),
                () -> new BranchMaker(unit, schema).branches(branches),
                rule());
    }

    /** What reports on values; of those that must not be there at all, that they are is this keyword's violation. */
    private Checker forbidding(Schema other) {
        boolean isFalse = other.keywords().size() == 1 && other.keywords().get(0) instanceof FalseSchema;
        if (!isFalse) {
            return unit.reference(other).checker();
        }
        LazyRule rule = rule();
        return (found, report) -> report.violation(rule.get(), found);
    }

    private LazyRule rule() {
        return new LazyRule(() -> unit.rules().rule(schema, keyword, keyword.arguments()));
    }

    private LazyRule rule(List<String> arguments) {
        return new LazyRule(() -> unit.rules().rule(schema, keyword, arguments));
    }
}
