package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Recursion;

/**
 * What all validators of a run have in common.
 *
 * @param schemas all schemas
 * @param plan the names of their classes
 * @param rootDocument the document whose name its schemas' pointers leave out
 * @param recursion which schemas lead to themselves
 * @param sharedPredicates the tests that classes make for others
 * @param commonSubschemas what branches have in common
 */
record ValidatorRun(
        SchemaSet schemas,
        Plan plan,
        String rootDocument,
        Recursion recursion,
        SharedPredicates sharedPredicates,
        CommonSubschemas commonSubschemas) {

    static ValidatorRun of(SchemaSet schemas, Plan plan, String rootDocument) {
        Recursion recursion = Recursion.of(schemas);
        return new ValidatorRun(
                schemas,
                plan,
                rootDocument,
                recursion,
                SharedPredicates.of(schemas, plan),
                CommonSubschemas.of(schemas, plan, recursion));
    }
}
