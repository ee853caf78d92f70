package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BranchTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a test that ask the branches of {@code anyOf} and {@code oneOf}.
 *
 * <ol>
 *   <li>What all branches have in common is a step of its own, before them ({@link CommonSubschemas}).
 *   <li>{@code anyOf} stops at the first branch that holds.
 *   <li>{@code oneOf} has to count, that is to test all branches, unless one sees without testing that at most one can
 *       hold: a {@link BranchTree} finds properties that one branch requires and the others forbid. Then the one branch
 *       that is left is tested, and the others fail anyway.
 *   <li>Where any two branches exclude each other, the first that holds is the only one; and where the text of a property
 *       tells them apart, only the branch that it names is tested ({@link ExclusiveBranches}).
 *   <li>Branches whose verdicts {@code unevaluatedProperties} needs are in local variables, and tested no second time.
 * </ol>
 */
final class BranchSteps {

    private final StepContext context;
    private final ClassFacts facts;
    private final GivenCalls calls;

    BranchSteps(StepContext context) {
        this.context = context;
        this.facts = context.facts();
        this.calls = context.calls();
    }

    List<TestStep> atLeastOne(List<Schema> branches) {
        List<Expression> passes = conditions(branches);
        Expression any = Expression.or(passes);
        if (any.isTrue() || any.isFalse()) {
            return List.of(TestStep.test(Cost.CHEAP, any));
        }
        Optional<Expression> chosen = exclusive(branches).chosen(passes);
        if (chosen.isPresent()) {
            return after(common(branches), TestStep.test(Cost.BRANCHES, chosen.get()));
        }
        List<Expression> left = any instanceof Expression.Or or ? or.any() : List.of(any);
        return after(
                common(branches),
                TestStep.test(Cost.BRANCHES, Expression.or(context.split().terms(left, Expression::or))));
    }

    List<TestStep> exactlyOne(List<Schema> branches) {
        Optional<BranchTree> tree = BranchTree.of(branches, facts.schemas());
        if (tree.isPresent() && !isKnown(branches)) {
            return after(common(branches), chosen(branches, tree.get()));
        }
        return exclusive(branches).areExclusive() ? atLeastOne(branches) : after(common(branches), counted(branches));
    }

    private ExclusiveBranches exclusive(List<Schema> branches) {
        return ExclusiveBranches.of(branches, facts.schemas());
    }

    private TestStep counted(List<Schema> branches) {
        return TestStep.test(Cost.BRANCHES, new Expression.MatchesOne())
                .after(new Statement.Count(conditions(branches)));
    }

    private TestStep chosen(List<Schema> branches, BranchTree tree) {
        List<Schema> common = facts.commonSubschemas().of(branches);
        Set<String> fetches = new LinkedHashSet<>(context.presence().fetches(tree.properties()));
        common.forEach(part -> fetches.addAll(calls.fetches(part)));
        branches.stream()
                .map(facts::dereference)
                .forEach(
                        branch -> fetches.addAll(common.isEmpty() ? calls.fetches(branch) : calls.restFetches(branch)));
        return TestStep.test(Cost.BRANCHES, choice(tree, !common.isEmpty())).fetching(List.copyOf(fetches));
    }

    /** A test of the one branch that an object with these properties can satisfy. */
    private Expression choice(BranchTree tree, boolean rest) {
        if (tree instanceof BranchTree.Fork fork) {
            return Expression.choose(
                    context.presence().present(fork.property()),
                    choice(fork.present(), rest),
                    choice(fork.absent(), rest));
        }
        Schema target = facts.dereference(((BranchTree.Leaf) tree).branch());
        return rest ? calls.rest(target, true) : calls.condition(target);
    }

    /** What the branches have in common. */
    private List<TestStep> common(List<Schema> branches) {
        return isKnown(branches)
                ? List.of()
                : facts.commonSubschemas().of(branches).stream()
                        .map(part -> TestStep.test(Cost.OTHER_SCHEMA, calls.condition(part))
                                .fetching(calls.fetches(part)))
                        .toList();
    }

    /** The tests of all branches, of their rest where they have something in common. */
    private List<Expression> conditions(List<Schema> branches) {
        boolean rest =
                !isKnown(branches) && !facts.commonSubschemas().of(branches).isEmpty();
        return branches.stream()
                .map(branch -> rest ? calls.rest(facts.dereference(branch), false) : context.condition(branch))
                .toList();
    }

    private boolean isKnown(List<Schema> branches) {
        return branches.stream().anyMatch(context::isKnown);
    }

    private static List<TestStep> after(List<TestStep> before, TestStep step) {
        List<TestStep> steps = new ArrayList<>(before);
        steps.add(step);
        return steps;
    }
}
