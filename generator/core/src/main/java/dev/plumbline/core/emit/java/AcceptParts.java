package dev.plumbline.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the methods that test a value from growing too large: what is too much moves into methods of its own. */
final class AcceptParts {

    private final Schema schema;
    private final ValidatorScope scope;
    private final Pattern held;

    /** @param held the local variables that more than one step needs, which a part cannot see */
    AcceptParts(Schema schema, ValidatorScope scope, Collection<CodeBlock> held) {
        this.schema = schema;
        this.scope = scope;
        this.held = Pattern.compile(
                held.isEmpty()
                        ? "(?!)"
                        : held.stream().map(CodeBlock::toString).collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    /** The steps, or fewer that do the same. */
    List<AcceptStep> steps(List<AcceptStep> steps) {
        List<AcceptStep> all = steps;
        while (size(all) > CodeSize.METHOD) {
            List<AcceptStep> fewer = fewer(all);
            if (fewer.size() == all.size()) {
                return all;
            }
            all = fewer;
        }
        return all;
    }

    private static int size(List<AcceptStep> steps) {
        return steps.stream().mapToInt(step -> CodeSize.of(step.code())).sum();
    }

    private List<AcceptStep> fewer(List<AcceptStep> steps) {
        List<AcceptStep> fewer = new ArrayList<>();
        for (List<AcceptStep> run : Chunks.of(steps, AcceptStep::code)) {
            if (run.size() == 1 || run.stream().anyMatch(this::isBound)) {
                fewer.addAll(run);
            } else {
                fewer.add(AcceptStep.test(run.get(0).cost(), part(TypeName.BOOLEAN, AcceptCode.body(run))));
            }
        }
        return fewer;
    }

    private boolean isBound(AcceptStep step) {
        return held.matcher(step.code().toString()).find();
    }

    private boolean isBound(List<CodeBlock> codes) {
        return codes.stream().anyMatch(code -> held.matcher(code.toString()).find());
    }

    private CodeBlock part(TypeName result, CodeBlock body) {
        return scope.parts().add(stem(), result, PartMethods.accepting(scope.isEndless(schema)), body);
    }

    private String stem() {
        return scope.partStem(schema, "isValid");
    }

    /** The terms of a sum of integers, or fewer that give the same. */
    List<CodeBlock> sum(List<CodeBlock> terms) {
        return fewer(terms, TypeName.INT, "\n+ ");
    }

    /** The terms of a disjunction, or fewer that give the same. */
    List<CodeBlock> any(List<CodeBlock> terms) {
        return fewer(terms, TypeName.BOOLEAN, "\n|| ");
    }

    private List<CodeBlock> fewer(List<CodeBlock> terms, TypeName result, String operator) {
        List<CodeBlock> all = terms;
        while (CodeSize.of(all) > CodeSize.PART && !isBound(all)) {
            List<List<CodeBlock>> runs = Chunks.of(all, term -> term);
            if (runs.size() == all.size()) {
                return all;
            }
            all = runs.stream()
                    .map(run -> part(
                            result, CodeBlock.of("return $L;\n", run.stream().collect(CodeBlock.joining(operator)))))
                    .toList();
        }
        return all;
    }
}
