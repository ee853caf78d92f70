package dev.plumbline.core.resolve;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.problem.Problems;

/** Reports problems at locations: what is wrong there, and what to do about it. */
public record ProblemReporter(Index index, Problems problems) {

    /** Reports what nothing sensible can be made of. */
    public void error(String id, Location at, String what, String fix) {
        report(ProblemSeverity.ERROR, id, at, what, fix);
    }

    /** Reports what is left out, or what breaks a rule and still has a clear meaning. */
    public void warning(String id, Location at, String what, String fix) {
        report(ProblemSeverity.WARNING, id, at, what, fix);
    }

    /** Reports what the document could say beside what it says. */
    public void advice(String id, Location at, String what, String fix) {
        report(ProblemSeverity.ADVICE, id, at, what, fix);
    }

    /** Whether anything is known to be wrong there already: why a reference leads nowhere is said where it is followed. */
    public boolean hasReported(Location at) {
        return problems.hasAt(index.place(at), at.pointer());
    }

    /** For what is an error in one place and a warning in another. */
    public void report(ProblemSeverity severity, String id, Location at, String what, String fix) {
        problems.add(new Problem(id, severity, index.place(at), at.pointer(), what, fix));
    }
}
