package dev.plumbline.core;

import dev.plumbline.core.evaluate.DocumentValidators;
import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A document whose validators are ready to be called.
 *
 * @param validators they; empty where a problem is an error
 * @param problems by place
 */
public record Interpretation(Optional<DocumentValidators> validators, List<Problem> problems) {

    public Interpretation {
        problems = List.copyOf(problems);
    }

    /** The same where every warning is an error, and advice stays what it is. */
    Interpretation strict() {
        List<Problem> strict = Outcome.strict(problems);
        return new Interpretation(strict.stream().anyMatch(Problem::isError) ? Optional.empty() : validators, strict);
    }
}
