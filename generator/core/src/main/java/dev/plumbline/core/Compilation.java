package dev.plumbline.core;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.SortedMap;

/** Everything a run made. */
public record Compilation(Api api, Plan plan, SortedMap<String, String> files, List<Problem> problems) {

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
