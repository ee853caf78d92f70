package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one branch of a {@code oneOf} that an object can satisfy, told by the properties that it has: where one branch needs
 * a property that the other forbids, no object satisfies both.
 *
 * <p>How it grows:
 *
 * <ol>
 *   <li>Every branch must let only objects through. Else a value of another type could satisfy two branches, and the tree,
 *       which looks at properties alone, would not see it.
 *   <li>A property splits branches if some need it and all others forbid it: an object with the property can satisfy only
 *       the ones, an object without it only the others ({@link BranchSplit}).
 *   <li>Each side is split in the same way until one branch is left. Where a side cannot be split there is no tree, and the
 *       branches are counted instead.
 * </ol>
 */
public sealed interface BranchTree {

    /** The properties to ask for, the first one first. */
    List<String> properties();

    /** The only branch that is left. */
    record Leaf(Schema branch) implements BranchTree {

        @Override
        public List<String> properties() {
            return List.of();
        }
    }

    /** Where to look on for an object with the property, and for one without. */
    record Fork(String property, BranchTree present, BranchTree absent) implements BranchTree {

        @Override
        public List<String> properties() {
            return Stream.of(List.of(property), present.properties(), absent.properties())
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }
    }

    /**
     * The tree that tells branches apart; empty where two of them may hold for the same value, as far as can be seen at a
     * glance. For a value that is no object it leads to any branch, for none accepts one.
     */
    static Optional<BranchTree> of(List<Schema> branches, SchemaSet schemas) {
        return branches.stream().allMatch(branch -> ObjectSignature.isOnlyObjects(branch, schemas))
                ? BranchSplit.tree(branches.stream()
                        .map(branch -> new BranchSplit.Side(branch, ObjectSignature.of(branch, schemas)))
                        .toList())
                : Optional.empty();
    }
}
