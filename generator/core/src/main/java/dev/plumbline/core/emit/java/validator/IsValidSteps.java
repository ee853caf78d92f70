package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import java.util.List;
import java.util.regex.Pattern;

/** Prints the steps of one schema's {@code isValid}, a few for each check. */
final class IsValidSteps {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final IsValidContext context;
    private final CheckConditions assertions;
    private final IsValidProperties properties;
    private final IsValidItems items;
    private final IsValidInPlace inPlace;
    private final IsValidBranches branches;

    IsValidSteps(IsValidContext context, CheckConditions assertions) {
        this.context = context;
        this.assertions = assertions;
        this.properties = new IsValidProperties(context);
        this.items = new IsValidItems(context);
        this.inPlace = new IsValidInPlace(context);
        this.branches = new IsValidBranches(context);
    }

    /** The declarations of the conditions that more than one step needs. */
    List<IsValidStep> locals() {
        ConditionLocals locals = context.unevaluated().locals();
        return locals.isEmpty()
                ? List.of()
                : List.of(IsValidStep.statement(StepCost.OTHER_SCHEMA, locals.declarations()));
    }

    /** The steps of a keyword: none where it says nothing, or where another keyword's step does its work. */
    List<IsValidStep> of(Keyword keyword) {
        Check.Visitor<List<IsValidStep>> steps = new OfCheck(keyword.name());
        return keyword.checks().stream()
                .flatMap(check -> check.accept(steps).stream())
                .toList();
    }

    /** The steps of each kind of check. */
    private final class OfCheck implements Check.Visitor<List<IsValidStep>> {

        private final String keyword;

        OfCheck(String keyword) {
            this.keyword = keyword;
        }

        @Override
        public List<IsValidStep> test(Check.Test check) {
            boolean hasPattern = check.arguments().stream().anyMatch(Pattern.class::isInstance);
            return List.of(IsValidStep.test(
                    hasPattern ? StepCost.PATTERN : StepCost.CHEAP,
                    assertions.test(check, context.schema().at(), keyword, VALUE)));
        }

        @Override
        public List<IsValidStep> hasType(Check.HasType check) {
            return List.of(IsValidStep.condition(
                    StepCost.TYPE,
                    CheckConditions.lacksType(check.types(), VALUE),
                    CheckConditions.hasType(check.types(), VALUE)));
        }

        @Override
        public List<IsValidStep> never(Check.Never check) {
            return List.of(); // a schema that nothing satisfies has no steps
        }

        @Override
        public List<IsValidStep> hasProperties(Check.HasProperties check) {
            return properties.has(keyword, check);
        }

        @Override
        public List<IsValidStep> refer(Check.Refer check) {
            return inPlace.other(context.scope().schemas().at(check.target()));
        }

        @Override
        public List<IsValidStep> satisfy(Check.Satisfy check) {
            return inPlace.other(check.schema());
        }

        @Override
        public List<IsValidStep> eachNamedProperty(Check.EachNamedProperty check) {
            return properties.named(check.schemas());
        }

        @Override
        public List<IsValidStep> eachMatchingProperty(Check.EachMatchingProperty check) {
            return properties.matching(check);
        }

        @Override
        public List<IsValidStep> eachOtherProperty(Check.EachOtherProperty check) {
            return properties.others(check);
        }

        @Override
        public List<IsValidStep> eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
            return properties.unevaluated(check.schema());
        }

        @Override
        public List<IsValidStep> eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
            return items.unevaluated(check.schema());
        }

        @Override
        public List<IsValidStep> eachPropertyName(Check.EachPropertyName check) {
            return properties.names(check.schema());
        }

        @Override
        public List<IsValidStep> leadingItems(Check.LeadingItems check) {
            return items.leading(check.schemas());
        }

        @Override
        public List<IsValidStep> eachItem(Check.EachItem check) {
            return items.from(check.from(), check.schema());
        }

        @Override
        public List<IsValidStep> countOfItems(Check.CountOfItems check) {
            return List.of(IsValidStep.test(
                    StepCost.LOOP, ContainsEmitter.test(check, context.isValid().predicate(check.schema()))));
        }

        @Override
        public List<IsValidStep> conditional(Check.Conditional check) {
            return List.of(inPlace.conditional(check));
        }

        @Override
        public List<IsValidStep> whenPresent(Check.WhenPresent check) {
            return List.of(inPlace.whenPresent(check));
        }

        @Override
        public List<IsValidStep> atLeastOne(Check.AtLeastOne check) {
            return branches.atLeastOne(check.schemas());
        }

        @Override
        public List<IsValidStep> exactlyOne(Check.ExactlyOne check) {
            return branches.exactlyOne(check.schemas());
        }

        @Override
        public List<IsValidStep> not(Check.Not check) {
            return List.of(inPlace.not(check.schema()));
        }

        @Override
        public List<IsValidStep> advise(Check.Advise check) {
            return List.of();
        }
    }
}
