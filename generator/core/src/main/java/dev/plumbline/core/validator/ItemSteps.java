package dev.plumbline.core.validator;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps of a test that look at the items of an array. */
final class ItemSteps {

    private static final String INDEX = "i";

    private final TestBuilder tests;
    private final UnevaluatedConditions unevaluated;

    /** Whether the value is an array wherever these steps are reached. */
    private final boolean isArray;

    ItemSteps(StepContext context) {
        this.tests = context.tests();
        this.unevaluated = context.unevaluated();
        this.isArray = context.facts().isOnly(context.schema(), JsonType.ARRAY);
    }

    /** A step for the items that nothing has evaluated; none where there cannot be any. */
    List<TestStep> unevaluated(Schema item) {
        return unevaluated.hasNoItem()
                ? List.of()
                : each(Cost.UNEVALUATED, unevaluated.firstItem(), unevaluated.item(PartArgument.LOOP_INDEX), item);
    }

    /** A step for the items from an index on. */
    List<TestStep> from(int index, Schema item) {
        return each(Cost.LOOP, index, Expression.TRUE, item);
    }

    List<TestStep> leading(List<Schema> schemas) {
        List<TestStep> steps = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (!tests.isTrue(schemas.get(i))) {
                Expression passes = tests.condition(schemas.get(i), new Value.Item(Integer.toString(i)));
                steps.add(TestStep.statement(
                        Cost.PROPERTY, new Statement.FailIf(Expression.and(longerThan(i), Expression.not(passes)))));
            }
        }
        return steps;
    }

    private List<TestStep> each(Cost cost, int from, Expression chosen, Schema item) {
        if (tests.isTrue(item)) {
            return List.of();
        }
        Expression fails = Expression.and(chosen, Expression.not(tests.condition(item, new Value.Item(INDEX))));
        return List.of(TestStep.statement(
                cost,
                fails.isTrue()
                        ? new Statement.FailIf(longerThan(from))
                        : new Statement.EachItem(from, isArray, fails)));
    }

    private Expression longerThan(int size) {
        Expression longer = new Expression.IsLonger(Value.WHOLE, size);
        return isArray ? longer : Expression.and(new Expression.HasType(Value.WHOLE, Set.of(JsonType.ARRAY)), longer);
    }
}
