package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The pass that keeps methods small enough for HotSpot, which never compiles one of more than 8,000 bytes: what is too
 * much moves into {@link MethodPart}s.
 *
 * <p>It works in three steps, again and again until the method is small enough or nothing more can move:
 *
 * <ol>
 *   <li>Neighbours are put together into runs that a method has room for. They keep their order, and so their meaning.
 *   <li>A run of one piece stays, since a method for it would save nothing, and so does a run that reads local variables
 *       which the part would not be given. The variables of properties are no hindrance: a part looks up its own.
 *   <li>Any other run becomes a method, and the piece that calls it takes its place. With very many runs the calls alone
 *       are too much; therefore again.
 * </ol>
 *
 * <p>It is right because all that a run reads is the value and what is passed on, and because each piece of a run is a
 * condition that has to hold: the part gives whether all of them do.
 */
final class MethodSplit {

    private final MethodParts parts;
    private final Schema schema;
    private final MethodPart.Verb verb;
    private final List<PartParameter> parameters;

    /** @param parameters what parts are given of the local variables */
    MethodSplit(MethodParts parts, Schema schema, MethodPart.Verb verb, List<PartParameter> parameters) {
        this.parts = parts;
        this.schema = schema;
        this.verb = verb;
        this.parameters = List.copyOf(parameters);
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

    /** The steps of a method, or fewer that do the same. */
    List<TestStep> steps(List<TestStep> steps) {
        List<TestStep> all = steps;
        while (all.stream().mapToInt(ByteSize::of).sum() > ByteSize.METHOD) {
            List<TestStep> fewer = new ArrayList<>();
            for (List<TestStep> run : runs(all, ByteSize::of)) {
                boolean stays = run.stream().flatMap(TestStep::expressions).anyMatch(this::isBound)
                        || run.stream()
                                .flatMap(step -> step.first().stream())
                                .anyMatch(first -> first instanceof Statement.DeclareTest
                                        || first instanceof Statement.DeclareTests);
                if (run.size() == 1 || stays) {
                    fewer.addAll(run);
                } else {
                    fewer.add(TestStep.test(run.get(0).cost(), new Expression.PartHolds(part(StepFusion.body(run)))));
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
     * The terms of a conjunction or disjunction, or fewer that give the same. All of them stand in one expression, so that
     * they move together or not at all.
     */
    List<Expression> terms(List<Expression> terms, Function<List<Expression>, Expression> operator) {
        List<Expression> all = terms;
        while (ByteSize.of(all) > ByteSize.PART
                && all.stream().flatMap(Expression::stream).noneMatch(this::isBound)) {
            List<List<Expression>> runs = runs(all, ByteSize::of);
            if (runs.size() == all.size()) {
                return all;
            }
            all = runs.stream()
                    .map(run -> (Expression) new Expression.PartHolds(part(MethodBody.of(operator.apply(run)))))
                    .toList();
        }
        return all;
    }

    /** Makes a part. */
    MethodPart part(MethodBody body) {
        return parts.add(schema, verb, parameters, body);
    }

    /** Whether an expression needs a local variable that a part is not given. */
    private boolean isBound(Expression expression) {
        return expression instanceof Expression.Holds holds
                && !(holds.index() >= 0 && parameters.contains(PartParameter.TESTS));
    }
}
