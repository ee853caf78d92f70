package dev.plumbline.core.read;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;

/** Reports problems at locations. */
record Reporter(Index index, Problems problems) {

    void error(String id, Location at, String what, String fix) {
        problems.add(Problem.error(id, index.place(at), at.pointer(), what, fix));
    }

    void warning(String id, Location at, String what, String fix) {
        problems.add(Problem.warning(id, index.place(at), at.pointer(), what, fix));
    }
}
