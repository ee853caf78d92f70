package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.validator.SchemaFacts;
import java.util.Map;

/**
 * What all validators of a run have in common.
 *
 * @param facts what is known of all schemas
 * @param plan the names of their classes
 * @param classes the same of those that have one, by location: the plan's are sorted, and are asked for too often for that
 * @param rootDocument the document whose name its schemas' pointers leave out
 */
record ValidatorRun(SchemaFacts facts, Plan plan, Map<Location, ClassName> classes, String rootDocument) {

    ValidatorRun(SchemaFacts facts, Plan plan, String rootDocument) {
        this(facts, plan, Map.copyOf(plan.validators()), rootDocument);
    }
}
