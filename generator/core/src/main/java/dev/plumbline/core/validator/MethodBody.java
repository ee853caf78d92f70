package dev.plumbline.core.validator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The body of a method.
 *
 * @param statements in their order; one of them may return false by itself
 * @param result what is returned after them; empty where the method gives nothing
 */
public record MethodBody(List<Statement> statements, Optional<Expression> result) {

    public MethodBody {
        statements = List.copyOf(statements);
    }

    /** A body that is one expression. */
    static MethodBody of(Expression result) {
        return new MethodBody(List.of(), Optional.of(result));
    }

    /** All expressions in it. */
    Stream<Expression> expressions() {
        return Stream.concat(
                statements.stream()
                        .flatMap(statement -> statement.expressions().stream())
                        .flatMap(Expression::stream),
                result.stream().flatMap(Expression::stream));
    }
}
