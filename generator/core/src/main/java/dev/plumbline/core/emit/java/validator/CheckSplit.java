package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.plumbline.core.validator.ByteSize;
import dev.plumbline.runtime.validation.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the {@code check} methods of a class small enough for HotSpot and javac, as
 * {@link dev.plumbline.core.validator.TestBuilder} does with its tests: runs of neighbours move into methods of their own,
 * in their order, so that what they report stays in the order of the document. What ends the method, or shares local
 * variables, stays.
 */
final class CheckSplit {

    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The methods so far. */
    List<MethodSpec> all() {
        return List.copyOf(methods.values());
    }

    /** Neighbours together, each run as much as a part has room for; what is too large by itself is a run by itself. */
    static <T> List<List<T>> runs(List<T> pieces, ToIntFunction<T> size) {
        List<List<T>> runs = new ArrayList<>();
        int filled = ByteSize.PART;
        for (T piece : pieces) {
            int own = size.applyAsInt(piece);
            if (filled + own > ByteSize.PART) {
                runs.add(new ArrayList<>());
                filled = 0;
            }
            runs.get(runs.size() - 1).add(piece);
            filled += own;
        }
        return runs;
    }

    /**
     * The statements, or fewer that do the same.
     *
     * @param stem what the methods are called, but for a number
     */
    List<CheckStatement> fewer(String stem, List<CheckStatement> statements) {
        List<CheckStatement> all = statements;
        while (CheckStatement.size(all) > ByteSize.METHOD) {
            List<CheckStatement> fewer = new ArrayList<>();
            for (List<CheckStatement> run : runs(all, CheckStatement::size)) {
                if (run.size() == 1 || run.stream().anyMatch(CheckStatement::isPinned)) {
                    fewer.addAll(run);
                } else {
                    fewer.add(new CheckStatement(method(stem, CheckStatement.join(run)), SizedCode.TEXT, false));
                }
            }
            if (fewer.size() == all.size()) {
                return all;
            }
            all = fewer;
        }
        return all;
    }

    private CodeBlock method(String stem, CodeBlock body) {
        // Names made of words never have "Part_" in them, so that this is nobody else's.
        String name = stem + "Part_" + numbers.merge(stem, 1, Integer::sum);
        methods.put(
                name,
                MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(JsonNode.class, "value")
                        .addParameter(Report.class, "report")
                        .addCode(body)
                        .build());
        return CodeBlock.of("$L(value, report);\n", name);
    }
}
