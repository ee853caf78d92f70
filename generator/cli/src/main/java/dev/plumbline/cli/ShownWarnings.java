package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much is printed of the problems that are no errors; errors are always all printed. */
enum ShownWarnings {
    /** Nothing but how many there are. */
    NONE,
    /** What is said of several places is said once, and not more than {@link #MOST} sentences of one kind. */
    SUMMARY,
    /** Each, with its place. */
    ALL;

    private static final int MOST = 10;

    /** The lines, without those that say how many there are. */
    List<String> lines(List<Problem> problems, Ink ink) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        Map<String, Integer> hidden = new HashMap<>();
        for (ProblemGroup group : groups(problems)) {
            Problem problem = group.first();
            boolean counted = this == SUMMARY && !problem.isError();
            if (this == NONE && !problem.isError()) {
                continue;
            }
            if (counted && kinds.merge(problem.id(), 1, Integer::sum) > MOST) {
                hidden.merge(problem.id(), group.more() + 1, Integer::sum);
            } else {
                lines.add(ink.line(problem, group + severity(problem)));
            }
        }
        hidden.keySet().stream()
                .sorted()
                .forEach(id -> lines.add("[" + id + "] " + hidden.get(id) + " more; --warnings all prints them"));
        return lines;
    }

    private List<ProblemGroup> groups(List<Problem> problems) {
        return this == ALL
                ? problems.stream().map(problem -> new ProblemGroup(problem, 0)).toList()
                : ProblemGroup.of(problems);
    }

    private static String severity(Problem problem) {
        return problem.isError() ? "" : problem.isAdvice() ? " (advice)" : " (warning)";
    }
}
