package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Recursion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schemas that all branches of a {@code oneOf} or {@code anyOf} take in by {@code allOf} or {@code $ref}. They are
 * tested once, before the branches, and of each branch then only the rest.
 *
 * <p>Why that is right: let C be what they have in common, and R1 to Rn the rest of each.
 *
 * <ol>
 *   <li>{@code anyOf}: some of "C and R1" to "C and Rn" holds if C holds and some of R1 to Rn does.
 *   <li>{@code oneOf}: if C holds, as many branches hold as there are rests that do; if not, no branch holds.
 *   <li>So a value that is not C is turned away by one test in place of n, and any other is tested for C once.
 * </ol>
 *
 * <p>Only branches with a class of their own have a method for the rest, as others are printed where they stand; and none
 * that follows a value without a bound, whose verdicts are remembered as a whole.
 */
public final class CommonSubschemas {

    private final Map<Location, List<Schema>> before = new HashMap<>();
    private final SchemaSet schemas;
    private final Set<Location> roots;

    private CommonSubschemas(SchemaSet schemas, Set<Location> roots) {
        this.schemas = schemas;
        this.roots = Set.copyOf(roots);
    }

    /** What branches have in common where each has a class of its own and follows a value only so far. */
    static CommonSubschemas of(SchemaSet schemas, Set<Location> roots, Recursion recursion) {
        CommonSubschemas parts = new CommonSubschemas(schemas, roots);
        schemas.schemas().values().stream()
                .flatMap(schema -> TestBuilder.checks(schema).stream())
                .map(Check::branches)
                .map(branches -> branches.stream().map(parts::dereference).toList())
                .filter(branches -> branches.size() > 1
                        && branches.stream().allMatch(parts::hasClass)
                        && branches.stream().noneMatch(branch -> recursion.isEndless(branch.at())))
                .forEach(parts::collect);
        return parts;
    }

    /** A class has one method for its rest: where two choices want it to leave out different schemas, the first has it. */
    private void collect(List<Schema> branches) {
        List<Schema> common = takenIn(branches.get(0))
                .filter(part -> branches.stream().allMatch(branch -> takesIn(branch, part)))
                .toList();
        if (!common.isEmpty()
                && branches.stream().allMatch(branch -> isSame(before.getOrDefault(branch.at(), common), common))) {
            branches.forEach(branch -> before.put(branch.at(), common));
        }
    }

    /** What is to be tested before the branches of a choice, and then only the rest of each; empty where nothing is. */
    List<Schema> of(List<Schema> branches) {
        List<List<Schema>> all =
                branches.stream().map(branch -> before(dereference(branch))).toList();
        return all.stream().allMatch(each -> isSame(each, all.get(0))) ? all.get(0) : List.of();
    }

    /** The schemas that a class's method for the rest leaves out; empty where it has no such method. */
    public List<Schema> before(Schema schema) {
        return before.getOrDefault(schema.at(), List.of());
    }

    /** Whether a schema's rest leaves out another. */
    boolean isBefore(Schema part, Schema schema) {
        return before(schema).stream().anyMatch(each -> each.at().equals(part.at()));
    }

    private boolean takesIn(Schema branch, Schema part) {
        return takenIn(branch).anyMatch(each -> each.at().equals(part.at()));
    }

    private Stream<Schema> takenIn(Schema branch) {
        return TestBuilder.checks(branch).stream()
                .flatMap(check -> check.sameInstance().stream())
                .map(at -> dereference(schemas.at(at)))
                .filter(this::hasClass);
    }

    private Schema dereference(Schema schema) {
        return SchemaFacts.dereference(schema, schemas, roots);
    }

    private boolean hasClass(Schema schema) {
        return roots.contains(schema.at());
    }

    private static boolean isSame(List<Schema> some, List<Schema> others) {
        return some.stream()
                .map(Schema::at)
                .toList()
                .equals(others.stream().map(Schema::at).toList());
    }
}
