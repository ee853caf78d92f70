package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an {@code isValid} method: something to do first, and then a condition in both directions, or a statement
 * that returns false by itself.
 *
 * @param cost how much the test costs
 * @param first statements before the condition, or all of the step where there is none; what a step before has declared
 *     is not declared again
 * @param fails true where the value does not pass
 * @param passes true where it does
 */
record IsValidStep(
        StepCost cost,
        List<CodeBlock> first,
        @Nullable CodeBlock fails,
        @Nullable CodeBlock passes) {

    /** A condition of more lines is hard to read, and a very long one is hard to compile. */
    private static final int MOST_LINES = 16;

    IsValidStep {
        first = List.copyOf(first);
    }

    static IsValidStep condition(StepCost cost, CodeBlock fails, CodeBlock passes) {
        return new IsValidStep(cost, List.of(), fails, passes);
    }

    /** A condition that is one call or one name, so that {@code !} negates it. */
    static IsValidStep test(StepCost cost, CodeBlock passes) {
        return condition(cost, Connectives.not(passes), passes);
    }

    /** A statement that returns false where the value does not pass. */
    static IsValidStep statement(StepCost cost, CodeBlock code) {
        return new IsValidStep(cost, List.of(code), null, null);
    }

    IsValidStep after(CodeBlock... statements) {
        return after(List.of(statements));
    }

    IsValidStep after(List<CodeBlock> statements) {
        return new IsValidStep(cost, statements, fails, passes);
    }

    /** The step after others in one method: without the statements that stand there already. */
    IsValidStep without(Set<CodeBlock> printed) {
        List<CodeBlock> rest =
                first.stream().filter(statement -> !printed.contains(statement)).toList();
        return new IsValidStep(cost, rest, fails, passes);
    }

    IsValidStep costing(StepCost other) {
        return new IsValidStep(other, first, fails, passes);
    }

    /** Whether every value passes. */
    boolean isAlways() {
        return passes != null && Connectives.isTrue(passes);
    }

    /** Whether no value passes. */
    boolean isNever() {
        return passes != null && Connectives.isFalse(passes);
    }

    /** Whether the condition of the next step may stand behind this one's: neither chooses, and nothing is declared. */
    boolean canTake(IsValidStep next) {
        return passes != null
                && next.passes != null
                && next.first.isEmpty()
                && passes.toString().lines().count() < MOST_LINES
                && Stream.of(passes, next.passes).noneMatch(code -> Connectives.hasOutside(code, "?"));
    }

    /** This step and the next one, as far as {@link #canTake} allows. */
    IsValidStep with(IsValidStep next) {
        return new IsValidStep(
                cost,
                first,
                Connectives.join(Objects.requireNonNull(fails), "||", Objects.requireNonNull(next.fails)),
                Connectives.join(Objects.requireNonNull(passes), "&&", Objects.requireNonNull(next.passes)));
    }

    /** The step with others to follow. */
    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        first.forEach(code::add);
        return fails == null ? code.build() : code.add(returnFalseIf(fails)).build();
    }

    /** The step as the last one of its method. */
    CodeBlock last() {
        CodeBlock result = passes == null ? CodeBlock.of("true") : passes;
        CodeBlock.Builder code = CodeBlock.builder();
        first.forEach(code::add);
        return code.addStatement("return $L", result).build();
    }

    static CodeBlock returnFalseIf(CodeBlock condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($>$>$L$<$<)", condition)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }
}
