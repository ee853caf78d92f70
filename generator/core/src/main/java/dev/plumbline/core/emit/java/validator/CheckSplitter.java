package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.runtime.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of a method that reports, in order; where they are too many, runs of them move into methods of their own. */
final class CheckSplitter {

    static final ParameterSpec REPORT =
            ParameterSpec.builder(Report.class, "report").build();

    /** @param pinned whether the statement ends the method, or shares local variables with others */
    private record Statement(CodeBlock code, boolean pinned) {}

    private final Schema schema;
    private final ValidatorScope scope;
    private final List<Statement> statements = new ArrayList<>();

    CheckSplitter(Schema schema, ValidatorScope scope) {
        this.schema = schema;
        this.scope = scope;
    }

    /** The check, or one for each schema that it speaks of, so that each is a statement. */
    static Stream<Check> single(Check check) {
        return check instanceof Check.EachNamedProperty each
                ? each.schemas().entrySet().stream()
                        .map(entry -> new Check.EachNamedProperty(Map.of(entry.getKey(), entry.getValue())))
                : Stream.of(check);
    }

    CheckSplitter add(CodeBlock code) {
        return add(code, code.toString().contains("return;"));
    }

    /** Adds what has to stay with the other statements of its kind. */
    CheckSplitter pin(CodeBlock code) {
        return add(code, true);
    }

    private CheckSplitter add(CodeBlock code, boolean pinned) {
        if (!code.isEmpty()) {
            statements.add(new Statement(code, pinned));
        }
        return this;
    }

    CodeBlock build() {
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
            if (run.size() == 1 || run.stream().anyMatch(Statement::pinned)) {
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
