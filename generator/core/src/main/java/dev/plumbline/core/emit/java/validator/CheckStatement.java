package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement of a {@code check} method; several where they are one piece of text.
 *
 * @param isPinned whether it stays in the method itself: it ends the method, or shares local variables with others
 */
record CheckStatement(CodeBlock code, boolean isPinned) {

    static CheckStatement pinned(CodeBlock code) {
        return new CheckStatement(code, true);
    }

    /** Statements that may stand in any method that has the value and the report; none for code that is empty. */
    static List<CheckStatement> all(CodeBlock... codes) {
        return Stream.of(codes)
                .filter(code -> !code.isEmpty())
                .map(code -> new CheckStatement(code, false))
                .toList();
    }

    static CodeBlock join(List<CheckStatement> statements) {
        return statements.stream().map(CheckStatement::code).collect(CodeBlock.joining(""));
    }
}
