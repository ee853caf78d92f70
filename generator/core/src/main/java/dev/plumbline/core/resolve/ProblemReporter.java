package dev.plumbline.core.resolve;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.problem.Problems;

/** Reports problems at locations. */
public record ProblemReporter(Index index, Problems problems) {

    public void error(String id, Location at, String what, String fix) {
        report(ProblemSeverity.ERROR, id, at, what, fix);
    }

    public void warning(String id, Location at, String what, String fix) {
        report(ProblemSeverity.WARNING, id, at, what, fix);
    }

    public void report(ProblemSeverity severity, String id, Location at, String what, String fix) {
        problems.add(new Problem(id, severity, index.place(at), at.pointer(), what, fix));
    }
}
