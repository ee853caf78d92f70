package dev.plumbline.core.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * An operation as the client has it.
 *
 * @param api the names of its group
 * @param names its own names
 */
public record PlannedOperation(Plan.ApiPlan api, Plan.OperationPlan names) {

    /** All operations by their ids, for who looks at many of them. */
    public static Map<String, PlannedOperation> byId(Plan plan) {
        Map<String, PlannedOperation> operations = new HashMap<>();
        for (Plan.ApiPlan api : plan.apis()) {
            for (Plan.OperationPlan names : api.operations()) {
                operations.putIfAbsent(names.operation().id(), new PlannedOperation(api, names));
            }
        }
        return operations;
    }
}
