package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps one schema's methods small enough for HotSpot, which never compiles one of more than 8,000 bytes: what is too
 * much moves into {@link SplitMethods}.
 *
 * <p>It works in three steps, again and again until the method is small enough or nothing more can move:
 *
 * <ol>
 *   <li>Neighbours are put together into runs that a method has room for. They keep their order, and so their meaning:
 *       steps are sorted by cost, and statements report in the order of the document.
 *   <li>A run of one piece stays, since a method for it would save nothing, and so does a run with a piece that shares
 *       local variables with others or ends the method.
 *   <li>Any other run becomes a method, and the piece that calls it takes its place. With very many runs the calls alone
 *       are too much; therefore again.
 * </ol>
 */
final class MethodSplitter {

    private final SplitMethods methods;
    private final String stem;
    private final List<ParameterSpec> parameters;
    private final Predicate<CodeBlock> isBound;

    /**
     * @param stem what the methods are called, but for a number
     * @param parameters what they are given of the local variables
     * @param isBound whether code needs other local variables than those
     */
    MethodSplitter(SplitMethods methods, String stem, List<ParameterSpec> parameters, Predicate<CodeBlock> isBound) {
        this.methods = methods;
        this.stem = stem;
        this.parameters = List.copyOf(parameters);
        this.isBound = isBound;
    }

    /** Neighbours together, each run as much as a method has room for; what is too large by itself is a run by itself. */
    static <T> List<List<T>> runs(List<T> pieces, Function<T, CodeBlock> code) {
        List<List<T>> runs = new ArrayList<>();
        int size = CodeSize.PART;
        for (T piece : pieces) {
            int own = CodeSize.of(code.apply(piece));
            if (size + own > CodeSize.PART) {
                runs.add(new ArrayList<>());
                size = 0;
            }
            runs.get(runs.size() - 1).add(piece);
            size += own;
        }
        return runs;
    }

    /** The steps of an {@code isValid}, or fewer that do the same. */
    List<IsValidStep> steps(List<IsValidStep> steps) {
        return fewer(
                steps,
                IsValidStep::code,
                step -> isBound.test(step.code()),
                run -> IsValidStep.test(run.get(0).cost(), method(TypeName.BOOLEAN, IsValidEmitter.body(run))));
    }

    /** The statements of a {@code check}, or fewer that do the same. */
    List<CheckStatement> statements(List<CheckStatement> statements) {
        return fewer(
                statements,
                CheckStatement::code,
                CheckStatement::isPinned,
                run -> new CheckStatement(
                        CodeBlock.of("$L;\n", method(TypeName.VOID, CheckStatement.join(run))), false));
    }

    private static <T> List<T> fewer(
            List<T> pieces, Function<T, CodeBlock> code, Predicate<T> stays, Function<List<T>, T> move) {
        List<T> all = pieces;
        while (all.stream().mapToInt(piece -> CodeSize.of(code.apply(piece))).sum() > CodeSize.METHOD) {
            List<T> fewer = new ArrayList<>();
            for (List<T> run : runs(all, code)) {
                if (run.size() == 1 || run.stream().anyMatch(stays)) {
                    fewer.addAll(run);
                } else {
                    fewer.add(move.apply(run));
                }
            }
            if (fewer.size() == all.size()) {
                return all;
            }
            all = fewer;
        }
        return all;
    }

    /**
     * The terms of a sum, a conjunction or a disjunction, or fewer that give the same. All of them stand in one
     * expression, so that they move together or not at all.
     *
     * @param result the type of the terms, and of all of them together
     */
    List<CodeBlock> terms(List<CodeBlock> terms, TypeName result, String operator) {
        List<CodeBlock> all = terms;
        while (CodeSize.of(all) > CodeSize.PART && all.stream().noneMatch(isBound)) {
            List<List<CodeBlock>> runs = runs(all, term -> term);
            if (runs.size() == all.size()) {
                return all;
            }
            all = runs.stream()
                    .map(run -> run.stream().collect(CodeBlock.joining(operator)))
                    .map(joined -> method(result, CodeBlock.of("return $L;\n", joined)))
                    .toList();
        }
        return all;
    }

    private CodeBlock method(TypeName result, CodeBlock body) {
        return methods.add(stem, result, parameters, body);
    }
}
