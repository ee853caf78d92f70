package dev.plumbline.core;

import dev.plumbline.core.load.Inputs;
import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param compilation what it made; empty where a problem is an error
 * @param problems by place
 * @param inputs the documents that it asked for
 */
public record Outcome(Optional<Compilation> compilation, List<Problem> problems, Inputs inputs) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    /** The same where every warning is an error, and advice stays what it is. */
    Outcome strict() {
        List<Problem> strict = strict(problems);
        return new Outcome(strict.stream().anyMatch(Problem::isError) ? Optional.empty() : compilation, strict, inputs);
    }

    /** Problems with every warning as an error. */
    static List<Problem> strict(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.isAdvice() ? problem : problem.asError())
                .toList();
    }
}
