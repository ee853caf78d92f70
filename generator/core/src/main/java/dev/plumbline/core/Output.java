package dev.plumbline.core;

import dev.plumbline.core.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run gives: files in memory and problems.
 *
 * @param files relative path with {@code /} to text: Java under {@code src/main/java/}, pages under {@code docs/};
 *     empty where a problem is an error
 * @param problems by place
 */
public record Output(SortedMap<String, String> files, List<Problem> problems) {

    public Output {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
