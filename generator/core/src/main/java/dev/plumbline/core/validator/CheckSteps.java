package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import java.util.List;
import java.util.regex.Pattern;

/** The steps of one schema's test, a few for each check. */
final class CheckSteps {

    private final StepContext context;
    private final PropertySteps properties;
    private final ItemSteps items;
    private final InPlaceSteps inPlace;
    private final BranchSteps branches;

    CheckSteps(StepContext context) {
        this.context = context;
        this.properties = new PropertySteps(context);
        this.items = new ItemSteps(context);
        this.inPlace = new InPlaceSteps(context);
        this.branches = new BranchSteps(context);
    }

    /** The declarations of the conditions that more than one step needs. */
    List<TestStep> verdicts() {
        VerdictVariables verdicts = context.unevaluated().verdicts();
        return verdicts.isEmpty()
                ? List.of()
                : List.of(new TestStep(Cost.OTHER_SCHEMA, verdicts.declarations(), Expression.TRUE));
    }

    /** The steps of a keyword: none where it says nothing, or where another keyword's step does its work. */
    List<TestStep> of(Keyword keyword) {
        Check.Visitor<List<TestStep>> steps = new OfCheck(keyword.name());
        return keyword.checks().stream()
                .flatMap(check -> check.accept(steps).stream())
                .toList();
    }

    /** The steps of each kind of check. */
    private final class OfCheck implements Check.Visitor<List<TestStep>> {

        private final String keyword;

        OfCheck(String keyword) {
            this.keyword = keyword;
        }

        @Override
        public List<TestStep> test(Check.Test check) {
            boolean hasPattern = check.arguments().stream().anyMatch(Pattern.class::isInstance);
            return List.of(TestStep.test(
                    hasPattern ? Cost.PATTERN : Cost.CHEAP,
                    context.tests().assertion(Value.WHOLE, check, context.schema(), keyword)));
        }

        @Override
        public List<TestStep> hasType(Check.HasType check) {
            return List.of(TestStep.test(Cost.TYPE, new Expression.HasType(Value.WHOLE, check.types())));
        }

        @Override
        public List<TestStep> never(Check.Never check) {
            return List.of(); // a schema that nothing satisfies has no steps
        }

        @Override
        public List<TestStep> hasProperties(Check.HasProperties check) {
            return properties.has(keyword, check);
        }

        @Override
        public List<TestStep> refer(Check.Refer check) {
            return inPlace.other(context.facts().schemas().at(check.target()));
        }

        @Override
        public List<TestStep> satisfy(Check.Satisfy check) {
            return inPlace.other(check.schema());
        }

        @Override
        public List<TestStep> eachNamedProperty(Check.EachNamedProperty check) {
            return properties.named(check.schemas());
        }

        @Override
        public List<TestStep> eachMatchingProperty(Check.EachMatchingProperty check) {
            return properties.matching(check);
        }

        @Override
        public List<TestStep> eachOtherProperty(Check.EachOtherProperty check) {
            return properties.others(check);
        }

        @Override
        public List<TestStep> eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
            return properties.unevaluated(check.schema());
        }

        @Override
        public List<TestStep> eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
            return items.unevaluated(check.schema());
        }

        @Override
        public List<TestStep> eachPropertyName(Check.EachPropertyName check) {
            return properties.names(check.schema());
        }

        @Override
        public List<TestStep> leadingItems(Check.LeadingItems check) {
            return items.leading(check.schemas());
        }

        @Override
        public List<TestStep> eachItem(Check.EachItem check) {
            return items.from(check.from(), check.schema());
        }

        @Override
        public List<TestStep> countOfItems(Check.CountOfItems check) {
            return List.of(TestStep.test(Cost.LOOP, new Expression.CountsItems(check)));
        }

        @Override
        public List<TestStep> conditional(Check.Conditional check) {
            return List.of(inPlace.conditional(check));
        }

        @Override
        public List<TestStep> whenPresent(Check.WhenPresent check) {
            return List.of(inPlace.whenPresent(check));
        }

        @Override
        public List<TestStep> atLeastOne(Check.AtLeastOne check) {
            return branches.atLeastOne(check.schemas());
        }

        @Override
        public List<TestStep> exactlyOne(Check.ExactlyOne check) {
            return branches.exactlyOne(check.schemas());
        }

        @Override
        public List<TestStep> not(Check.Not check) {
            return List.of(inPlace.not(check.schema()));
        }

        @Override
        public List<TestStep> advise(Check.Advise check) {
            return List.of();
        }
    }
}
