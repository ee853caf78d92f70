package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the methods that test a value from growing too large: what is too much moves into methods of its own. */
final class IsValidSplitter {

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final boolean hasArray;
    private final Pattern held;

    /** @param held what more than one step needs: a part takes an array of it along, but cannot see local variables */
    IsValidSplitter(Schema schema, ValidatorScope scope, IsValidEmitter accept, ConditionLocals held) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.hasArray = held.isArray() && !held.isEmpty();
        this.held = Pattern.compile(held.isEmpty() ? "(?!)" : hasArray ? "boolean\\[\\]" : locals(held));
    }

    private static String locals(ConditionLocals held) {
        return held.locals().values().stream()
                .map(CodeBlock::toString)
                .collect(Collectors.joining("|", "\\b(", ")\\b"));
    }

    /** The steps, or fewer that do the same. */
    List<IsValidStep> steps(List<IsValidStep> steps) {
        List<IsValidStep> all = steps;
        while (size(all) > CodeSize.METHOD) {
            List<IsValidStep> fewer = fewer(all);
            if (fewer.size() == all.size()) {
                return all;
            }
            all = fewer;
        }
        return all;
    }

    private static int size(List<IsValidStep> steps) {
        return steps.stream().mapToInt(step -> CodeSize.of(step.code())).sum();
    }

    private List<IsValidStep> fewer(List<IsValidStep> steps) {
        List<IsValidStep> fewer = new ArrayList<>();
        for (List<IsValidStep> run : MethodSplitter.of(steps, IsValidStep::code)) {
            if (run.size() == 1 || run.stream().anyMatch(this::isBound)) {
                fewer.addAll(run);
            } else {
                fewer.add(IsValidStep.test(run.get(0).cost(), part(TypeName.BOOLEAN, IsValidEmitter.body(run))));
            }
        }
        return fewer;
    }

    private boolean isBound(IsValidStep step) {
        return held.matcher(step.code().toString()).find();
    }

    private boolean isBound(List<CodeBlock> codes) {
        return codes.stream().anyMatch(code -> held.matcher(code.toString()).find());
    }

    private CodeBlock part(TypeName result, CodeBlock body) {
        List<ParameterSpec> parameters = hasArray
                ? accept.parameters(schema, SplitMethods.VALUE, ConditionLocals.ARRAY)
                : accept.parameters(schema, SplitMethods.VALUE);
        return scope.parts().add(stem(), result, parameters, body);
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
            List<List<CodeBlock>> runs = MethodSplitter.of(all, term -> term);
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
