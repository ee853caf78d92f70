package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.Recursion;
import java.util.Set;

/**
 * What all validators of a run have in common.
 *
 * @param schemas all schemas
 * @param roots the schemas that have classes of their own
 * @param recursion which schemas lead to themselves
 * @param sharedTests the tests that classes make for others
 * @param commonSubschemas what branches have in common
 */
public record SchemaFacts(
        SchemaSet schemas,
        Set<Location> roots,
        Recursion recursion,
        SharedPredicates sharedTests,
        CommonSubschemas commonSubschemas) {

    public SchemaFacts {
        roots = Set.copyOf(roots);
    }

    /** Looks at all schemas of a run. */
    public static SchemaFacts of(SchemaSet schemas, Set<Location> roots) {
        Recursion recursion = Recursion.of(schemas);
        return new SchemaFacts(
                schemas,
                roots,
                recursion,
                SharedPredicates.of(schemas, roots),
                CommonSubschemas.of(schemas, roots, recursion));
    }

    /** Whether a schema has a class of its own. */
    public boolean isRoot(Schema schema) {
        return roots.contains(schema.at());
    }

    /** What to test instead of a schema that only refers to another: the other. */
    public Schema dereference(Schema schema) {
        return references(schema).end();
    }

    /** The references that lead from a schema to what is meant by it. */
    public BareReference.Chain references(Schema schema) {
        return references(schema, schemas, roots);
    }

    static Schema dereference(Schema schema, SchemaSet schemas, Set<Location> roots) {
        return references(schema, schemas, roots).end();
    }

    private static BareReference.Chain references(Schema schema, SchemaSet schemas, Set<Location> roots) {
        return BareReference.follow(schema, schemas, BareReference::demandedBy, roots::contains);
    }

    /** Whether a schema follows a value without a bound of its own, so that its test takes the verdict cache along. */
    public boolean isEndless(Schema schema) {
        return recursion.isEndless(schema.at());
    }
}
