package dev.plumbline.core.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of an {@code isValid}: something to do first, and then a condition that has to hold. Steps have no effect on one
 * another, so that they may stand in any order.
 *
 * @param cost how much the test costs
 * @param first statements before the condition; what a step before has declared is not declared again
 * @param passes true where the value passes; always, where the statements return false by themselves
 */
record TestStep(Cost cost, List<Statement> first, Expression passes) {

    TestStep {
        first = List.copyOf(first);
    }

    static TestStep test(Cost cost, Expression passes) {
        return new TestStep(cost, List.of(), passes);
    }

    /** A statement that returns false where the value does not pass. */
    static TestStep statement(Cost cost, Statement statement) {
        return new TestStep(cost, List.of(statement), Expression.TRUE);
    }

    TestStep after(Statement... statements) {
        return after(List.of(statements));
    }

    TestStep after(List<? extends Statement> statements) {
        return new TestStep(cost, List.copyOf(statements), passes);
    }

    /** Declarations of the properties that the condition needs. */
    TestStep fetching(List<String> properties) {
        return after(properties.stream().map(Statement.Fetch::new).toList());
    }

    /** The step after others in one method: without the statements that stand there already. */
    TestStep without(Set<? extends Statement> before) {
        return new TestStep(
                cost,
                first.stream().filter(statement -> !before.contains(statement)).toList(),
                passes);
    }

    TestStep costing(Cost other) {
        return new TestStep(other, first, passes);
    }

    /** Whether every value passes. */
    boolean isAlways() {
        return passes.isTrue() && first.stream().allMatch(Statement.Fetch.class::isInstance);
    }

    /** Whether no value passes. */
    boolean isNever() {
        return passes.isFalse();
    }

    Stream<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        first.forEach(statement -> all.addAll(statement.expressions()));
        all.add(passes);
        return all.stream().flatMap(Expression::stream);
    }
}
