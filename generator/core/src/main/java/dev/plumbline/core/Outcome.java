package dev.plumbline.core;

import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param compilation what it made; empty where a problem is an error
 * @param problems by place
 */
public record Outcome(Optional<Compilation> compilation, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    /** The same where every warning is an error: a run with problems made nothing then. */
    Outcome strict() {
        List<Problem> errors = problems.stream().map(Problem::asError).toList();
        return new Outcome(errors.isEmpty() ? compilation : Optional.empty(), errors);
    }
}
