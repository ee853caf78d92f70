package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement of a {@code check} method; several where they are one piece of text.
 *
 * @param size about how many bytes javac makes of it
 * @param isPinned whether it stays in the method itself: it ends the method, or shares local variables with others
 */
record CheckStatement(CodeBlock code, int size, boolean isPinned) {

    static CheckStatement pinned(CodeBlock code, int size) {
        return new CheckStatement(code, size, true);
    }

    /** Statements that may stand in any method that has the value and the report; none for code that is empty. */
    static List<CheckStatement> all(Stream<SizedCode> codes) {
        return codes.filter(sized -> !sized.code().isEmpty())
                .map(sized -> new CheckStatement(sized.code(), sized.size(), false))
                .toList();
    }

    static CodeBlock join(List<CheckStatement> statements) {
        return statements.stream().map(CheckStatement::code).collect(CodeBlock.joining(""));
    }

    static int size(List<CheckStatement> statements) {
        return statements.stream().mapToInt(CheckStatement::size).sum();
    }
}
