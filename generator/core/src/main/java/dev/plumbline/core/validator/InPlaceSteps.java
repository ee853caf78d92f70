package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a test that apply other schemas to the same value, each alone or on a condition. */
final class InPlaceSteps {

    private final StepContext context;
    private final ClassFacts facts;
    private final TestBuilder tests;

    InPlaceSteps(StepContext context) {
        this.context = context;
        this.facts = context.facts();
        this.tests = context.tests();
    }

    /** The step of {@code $ref} and of each schema of {@code allOf}; none where it says nothing, or comes before. */
    List<TestStep> other(Schema other) {
        Schema target = facts.dereference(other);
        if (tests.isTrue(target) || facts.commonSubschemas().isBefore(target, context.schema())) {
            return List.of();
        }
        return List.of(inline(target)
                .orElseGet(
                        () -> TestStep.test(Cost.OTHER_SCHEMA, context.calls().condition(target))
                                .fetching(context.calls().fetches(target))));
    }

    TestStep not(Schema other) {
        return TestStep.test(Cost.OTHER_SCHEMA, Expression.not(tests.condition(other, Value.WHOLE)));
    }

    TestStep whenPresent(Check.WhenPresent when) {
        Expression has = new Expression.Has(Value.WHOLE, when.property());
        return TestStep.test(
                Cost.OTHER_SCHEMA, Expression.or(Expression.not(has), tests.condition(when.schema(), Value.WHOLE)));
    }

    TestStep conditional(Check.Conditional check) {
        return inline(new IfThenElse(check.condition(), check.then(), check.otherwise()))
                .orElseGet(() -> TestStep.test(
                        Cost.OTHER_SCHEMA,
                        Expression.choose(
                                context.condition(check.condition()),
                                condition(check.then()),
                                condition(check.otherwise()))));
    }

    private Expression condition(@Nullable Schema other) {
        return other == null ? Expression.TRUE : tests.condition(other, Value.WHOLE);
    }

    /** A schema that is no more than a line: a test of one property, or a condition of two such tests. */
    private Optional<TestStep> inline(Schema target) {
        Optional<TestStep> property = PropertyConditions.of(target, context.isObject(), tests)
                .map(found -> TestStep.test(Cost.PATTERN, found.passes()).fetching(List.of(found.property())));
        if (property.isPresent()) {
            return property;
        }
        boolean isOne = TestBuilder.checks(target).size() == 1;
        return isOne && facts.isHere(target) && !facts.isRoot(target)
                ? target.keyword(IfThenElse.class).flatMap(this::inline)
                : Optional.empty();
    }

    private Optional<TestStep> inline(IfThenElse check) {
        Schema then = check.then();
        if (then == null || check.otherwise() != null || context.isKnown(check.condition())) {
            return Optional.empty();
        }
        Optional<PropertyConditions> condition =
                PropertyConditions.of(facts.dereference(check.condition()), context.isObject(), tests);
        Optional<PropertyConditions> demanded =
                PropertyConditions.of(facts.dereference(then), context.isObject(), tests);
        return condition.flatMap(when -> demanded.map(rule -> implied(when, rule)));
    }

    /**
     * A constant is compared sooner than anything else; otherwise what is demanded may cost more than to see whether.
     */
    private static TestStep implied(PropertyConditions when, PropertyConditions then) {
        Expression not = Expression.not(when.passes());
        return TestStep.test(
                        Cost.PATTERN,
                        then.isConstant() ? Expression.or(then.passes(), not) : Expression.or(not, then.passes()))
                .fetching(List.of(when.property(), then.property()));
    }
}
