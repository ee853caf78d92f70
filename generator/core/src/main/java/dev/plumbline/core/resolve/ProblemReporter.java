package dev.plumbline.core.resolve;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;

/** Reports problems at locations. */
public record ProblemReporter(Index index, Problems problems) {

    public void error(String id, Location at, String what, String fix) {
        problems.add(Problem.error(id, index.place(at), at.pointer(), what, fix));
    }

    public void warning(String id, Location at, String what, String fix) {
        problems.add(Problem.warning(id, index.place(at), at.pointer(), what, fix));
    }
}
