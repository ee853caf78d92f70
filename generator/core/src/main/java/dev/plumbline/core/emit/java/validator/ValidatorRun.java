package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.validator.SchemaFacts;

/**
 * What all validators of a run have in common.
 *
 * @param facts what is known of all schemas
 * @param plan the names of their classes
 * @param rootDocument the document whose name its schemas' pointers leave out
 */
record ValidatorRun(SchemaFacts facts, Plan plan, String rootDocument) {}
