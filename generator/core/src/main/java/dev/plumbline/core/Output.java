package dev.plumbline.core;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.text.TextFiles;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run gives: files, whose texts may be made when they are asked for ({@link TextFiles}), and problems.
 *
 * @param files relative path with {@code /} to text: Java under {@code src/main/java/}, pages under {@code docs/};
 *     empty where a problem is an error
 * @param problems by place
 */
public record Output(SortedMap<String, String> files, List<Problem> problems) {

    public Output {
        files = TextFiles.copyOf(files);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
