package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A property that parts branches in two.
 *
 * @param present the branches that need it
 * @param absent those that forbid it, which are all others
 */
record BranchSplit(String property, List<Side> present, List<Side> absent) {

    /** More branches than this are not sorted out: the code that looks for each of their properties is long, too. */
    private static final int MANY = 16;

    /** A branch, and what it says at a glance. */
    record Side(Schema branch, ObjectSignature outline) {}

    static Optional<BranchTree> tree(List<Side> branches) {
        if (branches.size() > MANY) {
            return Optional.empty();
        }
        if (branches.size() == 1) {
            return Optional.of(new BranchTree.Leaf(branches.get(0).branch()));
        }
        Set<String> names = new LinkedHashSet<>();
        branches.forEach(each -> names.addAll(each.outline().required()));
        List<BranchSplit> splits = names.stream()
                .map(name -> by(name, branches))
                .filter(BranchSplit::isPartition)
                .toList();
        // One branch against the rest reads best: a chain of "has this, or else". Otherwise the first property will do,
        // for
        // any split that is one is sound, and no choice of one takes another away: what needs or forbids a property
        // still
        // does on its side.
        return splits.stream()
                .filter(split -> split.present().size() == 1)
                .findFirst()
                .or(() -> splits.stream().findFirst())
                .flatMap(BranchSplit::tree);
    }

    private static BranchSplit by(String property, List<Side> branches) {
        return new BranchSplit(
                property,
                branches.stream()
                        .filter(each -> each.outline().required().contains(property))
                        .toList(),
                branches.stream()
                        .filter(each -> !each.outline().required().contains(property))
                        .toList());
    }

    private boolean isPartition() {
        return !absent.isEmpty()
                && absent.stream().allMatch(each -> each.outline().forbidden().contains(property));
    }

    private Optional<BranchTree> tree() {
        return tree(present).flatMap(with -> tree(absent).map(without -> new BranchTree.Fork(property, with, without)));
    }
}
