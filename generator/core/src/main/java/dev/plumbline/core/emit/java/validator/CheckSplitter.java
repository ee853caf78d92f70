package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.runtime.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements of a method that reports, in order; where they are too many, runs of them move into methods of their own. */
final class CheckSplitter {

    static final ParameterSpec REPORT =
            ParameterSpec.builder(Report.class, "report").build();

    /**
     * A statement; several where they are one piece of text.
     *
     * @param isPinned whether it stays in the method itself: it ends the method, or shares local variables with others
     */
    record Statement(CodeBlock code, boolean isPinned) {

        static Statement pinned(CodeBlock code) {
            return new Statement(code, true);
        }

        /** Statements that may stand in any method that has the value and the report; none for code that is empty. */
        static List<Statement> all(CodeBlock... codes) {
            return Stream.of(codes)
                    .filter(code -> !code.isEmpty())
                    .map(code -> new Statement(code, false))
                    .toList();
        }
    }

    private final Schema schema;
    private final ValidatorScope scope;

    CheckSplitter(Schema schema, ValidatorScope scope) {
        this.schema = schema;
        this.scope = scope;
    }

    /** The body of the schema's method. */
    CodeBlock body(List<Statement> statements) {
        List<Statement> all = statements;
        while (all.stream().mapToInt(statement -> CodeSize.of(statement.code())).sum() > CodeSize.METHOD) {
            List<Statement> fewer = fewer(all);
            if (fewer.size() == all.size()) {
                break;
            }
            all = fewer;
        }
        return all.stream().map(Statement::code).collect(CodeBlock.joining(""));
    }

    private List<Statement> fewer(List<Statement> all) {
        List<Statement> fewer = new ArrayList<>();
        for (List<Statement> run : MethodSplitter.of(all, Statement::code)) {
            if (run.size() == 1 || run.stream().anyMatch(Statement::isPinned)) {
                fewer.addAll(run);
            } else {
                CodeBlock body = run.stream().map(Statement::code).collect(CodeBlock.joining(""));
                CodeBlock call = scope.parts()
                        .add(scope.partStem(schema, "check"), TypeName.VOID, List.of(SplitMethods.VALUE, REPORT), body);
                fewer.add(new Statement(CodeBlock.of("$L;\n", call), false));
            }
        }
        return fewer;
    }
}
