package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BranchTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints the steps of an {@code isValid} that test the branches of {@code anyOf} and {@code oneOf}.
 *
 * <ol>
 *   <li>What all branches have in common is a step of its own, before them ({@link CommonSubschemas}).
 *   <li>{@code anyOf} stops at the first branch that holds.
 *   <li>{@code oneOf} has to count, that is to test all branches, unless one sees without testing that at most one can
 *       hold: a {@link BranchTree} finds properties that one branch requires and the others forbid. Then the one branch
 *       that is left is tested, and the others fail anyway.
 *   <li>Branches whose verdicts {@code unevaluatedProperties} needs are in local variables, and tested no second time.
 * </ol>
 */
final class IsValidBranches {

    private final IsValidContext context;
    private final ValidatorScope scope;
    private final HoistedCalls calls;

    IsValidBranches(IsValidContext context) {
        this.context = context;
        this.scope = context.scope();
        this.calls = context.calls();
    }

    List<IsValidStep> atLeastOne(List<Schema> branches) {
        List<CodeBlock> passes = conditions(branches).stream()
                .filter(each -> !Connectives.isFalse(each))
                .toList();
        if (passes.isEmpty()) {
            return List.of(IsValidStep.test(StepCost.CHEAP, Connectives.FALSE));
        }
        if (passes.stream().anyMatch(Connectives::isTrue)) {
            return List.of();
        }
        List<CodeBlock> any = context.splitter().terms(passes, TypeName.BOOLEAN, "\n|| ");
        return after(
                common(branches),
                IsValidStep.condition(
                        StepCost.BRANCHES,
                        any.stream().map(Connectives::not).collect(CodeBlock.joining("\n&& ")),
                        any.stream().collect(CodeBlock.joining("\n|| "))));
    }

    List<IsValidStep> exactlyOne(List<Schema> branches) {
        Optional<BranchTree> tree = BranchTree.of(branches, scope.schemas());
        return after(
                common(branches),
                tree.isPresent() && !isKnown(branches) ? chosen(branches, tree.get()) : counted(branches));
    }

    private IsValidStep counted(List<Schema> branches) {
        List<CodeBlock> counts = conditions(branches).stream()
                .map(each -> Connectives.isTrue(each)
                        ? CodeBlock.of("1")
                        : Connectives.isFalse(each) ? CodeBlock.of("0") : CodeBlock.of("($L ? 1 : 0)", each))
                .toList();
        CodeBlock sum =
                context.splitter().terms(counts, TypeName.INT, "\n+ ").stream().collect(CodeBlock.joining("\n+ "));
        return IsValidStep.condition(StepCost.BRANCHES, CodeBlock.of("matches != 1"), CodeBlock.of("matches == 1"))
                .after(CodeBlock.builder().addStatement("int matches = $L", sum).build());
    }

    private IsValidStep chosen(List<Schema> branches, BranchTree tree) {
        List<Schema> common = scope.commonSubschemas().of(branches);
        CodeBlock passes = choice(tree, !common.isEmpty());
        List<CodeBlock> fetches = Stream.of(
                        context.presence().fetches(tree.properties()).stream(),
                        common.stream().flatMap(part -> calls.fetches(part).stream()),
                        branches.stream()
                                .map(scope::dereference)
                                .flatMap(
                                        branch -> (common.isEmpty() ? calls.fetches(branch) : calls.restFetches(branch))
                                                .stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
        return IsValidStep.condition(StepCost.BRANCHES, CodeBlock.of("!($L)", passes), passes)
                .after(fetches);
    }

    /** A test of the one branch that an object with these properties can satisfy. */
    private CodeBlock choice(BranchTree tree, boolean rest) {
        if (tree instanceof BranchTree.Fork fork) {
            return CodeBlock.of(
                    fork.present() instanceof BranchTree.Leaf ? "$L\n? $L\n: $L" : "$L\n? ($L)\n: $L",
                    context.presence().present(fork.property()),
                    choice(fork.present(), rest),
                    choice(fork.absent(), rest));
        }
        Schema target = scope.dereference(((BranchTree.Leaf) tree).branch());
        return rest ? calls.rest(target, true) : calls.condition(target);
    }

    /** What the branches have in common. */
    private List<IsValidStep> common(List<Schema> branches) {
        return isKnown(branches)
                ? List.of()
                : scope.commonSubschemas().of(branches).stream()
                        .map(part -> IsValidStep.test(StepCost.OTHER_SCHEMA, calls.condition(part))
                                .after(calls.fetches(part)))
                        .toList();
    }

    /** The tests of all branches, of their rest where they have something in common. */
    private List<CodeBlock> conditions(List<Schema> branches) {
        boolean rest =
                !isKnown(branches) && !scope.commonSubschemas().of(branches).isEmpty();
        return branches.stream()
                .map(branch -> rest ? calls.rest(scope.dereference(branch), false) : context.condition(branch))
                .toList();
    }

    private boolean isKnown(List<Schema> branches) {
        return branches.stream().anyMatch(context::isKnown);
    }

    private static List<IsValidStep> after(List<IsValidStep> before, IsValidStep step) {
        List<IsValidStep> steps = new ArrayList<>(before);
        steps.add(step);
        return steps;
    }
}
