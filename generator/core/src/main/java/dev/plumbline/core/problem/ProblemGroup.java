package dev.plumbline.core.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Problems that say the same of different places. Who repeats a mistake four hundred times wants to read of it once.
 *
 * @param first the first of them, as they were sorted
 * @param more how many there are besides
 */
public record ProblemGroup(Problem first, int more) {

    private record Sentence(String id, ProblemSeverity severity, String what, String fix) {}

    /** The groups, in the order in which the first of each stands. */
    public static List<ProblemGroup> of(List<Problem> problems) {
        Map<Sentence, List<Problem>> groups = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> new Sentence(problem.id(), problem.severity(), problem.what(), problem.fix()),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        return groups.values().stream()
                .map(group -> new ProblemGroup(group.get(0), group.size() - 1))
                .toList();
    }

    /** The first problem's line, and how many there are besides. */
    @Override
    public String toString() {
        return first + (more == 0 ? "" : "; so in " + more + (more == 1 ? " more place" : " more places"));
    }
}
