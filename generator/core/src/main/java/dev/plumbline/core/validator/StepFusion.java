package dev.plumbline.core.validator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pass that makes a body of steps.
 *
 * <ol>
 *   <li>What two steps declare is declared by the first of them: a property is looked up once.
 *   <li>Neighbours without declarations in between are one condition, as both have to hold; and the last of these is the
 *       result.
 *   <li>A condition of very many terms is hard to read, and a very long one is hard to compile, so there is a limit; what
 *       chooses between two is read best by itself.
 * </ol>
 */
final class StepFusion {

    private static final int MOST_TERMS = 16;

    private StepFusion() {}

    static MethodBody body(List<TestStep> steps) {
        Set<Statement> declared = new HashSet<>();
        List<TestStep> all = new ArrayList<>();
        for (TestStep step : steps) {
            TestStep next = step.without(declared);
            declared.addAll(step.first());
            TestStep last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && canTake(last, next)) {
                all.set(
                        all.size() - 1,
                        new TestStep(last.cost(), last.first(), Expression.and(last.passes(), next.passes())));
            } else {
                all.add(next);
            }
        }
        List<Statement> statements = new ArrayList<>();
        Expression result = Expression.TRUE;
        for (int i = 0; i < all.size(); i++) {
            TestStep step = all.get(i);
            statements.addAll(step.first());
            if (i == all.size() - 1) {
                result = step.passes();
            } else if (!step.passes().isTrue()) {
                statements.add(new Statement.FailIf(Expression.not(step.passes())));
            }
        }
        return new MethodBody(statements, Optional.of(result));
    }

    /** Whether the condition of the next step may stand behind this one's: neither chooses, and nothing is declared. */
    private static boolean canTake(TestStep step, TestStep next) {
        return !step.passes().isTrue()
                && next.first().isEmpty()
                && terms(step.passes()) + terms(next.passes()) <= MOST_TERMS
                && !chooses(step.passes())
                && !chooses(next.passes());
    }

    private static long terms(Expression expression) {
        return expression.stream().filter(each -> each.operands().isEmpty()).count();
    }

    private static boolean chooses(Expression expression) {
        return expression instanceof Expression.Choose || expression instanceof Expression.Switch;
    }
}
