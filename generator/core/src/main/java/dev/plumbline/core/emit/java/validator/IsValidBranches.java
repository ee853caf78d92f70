package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BranchTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the steps of an {@code isValid} that test the branches of {@code anyOf} and {@code oneOf}. */
final class IsValidBranches {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final HoistedCalls calls;
    private final Map<Location, CodeBlock> held;
    private final IsValidSplitter parts;
    private final PresenceConditions presence;

    /** @param held what tells whether the value satisfies a schema, where that is known by now */
    IsValidBranches(
            Schema schema,
            ValidatorScope scope,
            IsValidEmitter accept,
            Map<Location, CodeBlock> held,
            IsValidSplitter parts,
            PresenceConditions presence) {
        this.scope = scope;
        this.accept = accept;
        this.calls = new HoistedCalls(schema, scope, accept);
        this.held = held;
        this.parts = parts;
        this.presence = presence;
    }

    List<IsValidStep> atLeastOne(List<Schema> branches) {
        List<CodeBlock> accepts = accepts(branches).stream()
                .filter(each -> !Connectives.isFalse(each))
                .toList();
        if (accepts.isEmpty()) {
            return List.of(IsValidStep.test(IsValidStep.CHEAP, Connectives.FALSE));
        }
        if (accepts.stream().anyMatch(Connectives::isTrue)) {
            return List.of();
        }
        List<CodeBlock> any = parts.any(accepts);
        return after(
                common(branches),
                IsValidStep.condition(
                        IsValidStep.BRANCHES,
                        any.stream().map(Connectives::not).collect(CodeBlock.joining("\n&& ")),
                        any.stream().collect(CodeBlock.joining("\n|| "))));
    }

    List<IsValidStep> exactlyOne(List<Schema> branches) {
        Optional<BranchTree> tree = BranchTree.of(branches, scope.schemas());
        return after(
                common(branches),
                tree.isPresent() && !isHeld(branches) ? chosen(branches, tree.get()) : counted(branches));
    }

    private IsValidStep counted(List<Schema> branches) {
        List<CodeBlock> counts = accepts(branches).stream()
                .map(each -> Connectives.isTrue(each)
                        ? CodeBlock.of("1")
                        : Connectives.isFalse(each) ? CodeBlock.of("0") : CodeBlock.of("($L ? 1 : 0)", each))
                .toList();
        CodeBlock sum = parts.sum(counts).stream().collect(CodeBlock.joining("\n+ "));
        return IsValidStep.condition(IsValidStep.BRANCHES, CodeBlock.of("matches != 1"), CodeBlock.of("matches == 1"))
                .after(CodeBlock.builder().addStatement("int matches = $L", sum).build());
    }

    private IsValidStep chosen(List<Schema> branches, BranchTree tree) {
        List<Schema> common = scope.common().of(branches);
        CodeBlock passes = choice(tree, !common.isEmpty());
        List<CodeBlock> fetches = Stream.of(
                        presence.fetches(tree.properties()).stream(),
                        common.stream().flatMap(part -> calls.fetches(part).stream()),
                        branches.stream()
                                .map(scope::meant)
                                .flatMap(
                                        branch -> (common.isEmpty() ? calls.fetches(branch) : calls.restFetches(branch))
                                                .stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
        return IsValidStep.condition(IsValidStep.BRANCHES, CodeBlock.of("!($L)", passes), passes)
                .after(fetches);
    }

    /** A test of the one branch that an object with these properties can satisfy. */
    private CodeBlock choice(BranchTree tree, boolean rest) {
        if (tree instanceof BranchTree.Fork fork) {
            return CodeBlock.of(
                    fork.present() instanceof BranchTree.Leaf ? "$L\n? $L\n: $L" : "$L\n? ($L)\n: $L",
                    presence.present(fork.property()),
                    choice(fork.present(), rest),
                    choice(fork.absent(), rest));
        }
        Schema meant = scope.meant(((BranchTree.Leaf) tree).branch());
        return rest ? calls.rest(meant, true) : calls.accepts(meant);
    }

    /** What the branches have in common. */
    private List<IsValidStep> common(List<Schema> branches) {
        return isHeld(branches)
                ? List.of()
                : scope.common().of(branches).stream()
                        .map(part -> IsValidStep.test(IsValidStep.OTHER_SCHEMA, calls.accepts(part))
                                .after(calls.fetches(part)))
                        .toList();
    }

    /** The tests of all branches, of their rest where they have something in common. */
    private List<CodeBlock> accepts(List<Schema> branches) {
        boolean rest = !isHeld(branches) && !scope.common().of(branches).isEmpty();
        return branches.stream()
                .map(branch -> rest ? calls.rest(scope.meant(branch), false) : holds(branch))
                .toList();
    }

    private boolean isHeld(List<Schema> branches) {
        return branches.stream().anyMatch(branch -> held.containsKey(branch.at()));
    }

    /** Whether the value satisfies a schema, which may be known by now. */
    private CodeBlock holds(Schema other) {
        CodeBlock known = held.get(other.at());
        return known == null ? accept.accepts(other, VALUE) : known;
    }

    private static List<IsValidStep> after(List<IsValidStep> before, IsValidStep step) {
        List<IsValidStep> steps = new ArrayList<>(before);
        steps.add(step);
        return steps;
    }
}
