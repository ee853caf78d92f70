package dev.plumbline.core.memory;

import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A schema cannot be compiled. The message is every problem, a line each, with its place and what to do. */
public final class InvalidSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidSchemaException(SchemaSource source, List<Problem> problems) {
        super(source + " cannot be compiled:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by place; warnings, too. */
    public List<Problem> problems() {
        return problems;
    }
}
