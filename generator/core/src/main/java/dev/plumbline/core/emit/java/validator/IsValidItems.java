package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Prints the steps of an {@code isValid} that look at the items of an array. */
final class IsValidItems {

    private final IsValidEmitter isValid;
    private final UnevaluatedConditions unevaluated;

    /** Whether the value is an array wherever these steps are reached. */
    private final boolean isArray;

    IsValidItems(IsValidContext context) {
        this.isValid = context.isValid();
        this.unevaluated = context.unevaluated();
        this.isArray = context.scope().isOnly(context.schema(), JsonType.ARRAY);
    }

    /** A step for the items that nothing has evaluated; none where there cannot be any. */
    List<IsValidStep> unevaluated(Schema item) {
        return unevaluated.hasNoItem()
                ? List.of()
                : each(StepCost.UNEVALUATED, unevaluated.firstItem(), unevaluated.item("i"), item);
    }

    /** A step for the items from an index on. */
    List<IsValidStep> from(int index, Schema item) {
        return each(StepCost.LOOP, index, Connectives.TRUE, item);
    }

    List<IsValidStep> leading(List<Schema> schemas) {
        List<IsValidStep> steps = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (!isValid.isTrue(schemas.get(i))) {
                CodeBlock passes = isValid.condition(schemas.get(i), CodeBlock.of("value.get($L)", i));
                CodeBlock fails = Connectives.and(longerThan(i), Connectives.not(passes));
                steps.add(IsValidStep.statement(StepCost.PROPERTY, IsValidStep.returnFalseIf(fails)));
            }
        }
        return steps;
    }

    private List<IsValidStep> each(StepCost cost, int from, CodeBlock chosen, Schema item) {
        if (isValid.isTrue(item)) {
            return List.of();
        }
        CodeBlock fails =
                Connectives.and(chosen, Connectives.not(isValid.condition(item, CodeBlock.of("value.get(i)"))));
        if (Connectives.isTrue(fails)) {
            return List.of(IsValidStep.statement(cost, IsValidStep.returnFalseIf(longerThan(from))));
        }
        return List.of(IsValidStep.statement(
                cost,
                CodeBlock.builder()
                        .beginControlFlow(
                                "for (int i = $L; $Li < value.size(); i++)", from, isArray ? "" : "value.isArray() && ")
                        .add(IsValidStep.returnFalseIf(fails))
                        .endControlFlow()
                        .build()));
    }

    private CodeBlock longerThan(int size) {
        return CodeBlock.of("$Lvalue.size() > $L", isArray ? "" : "value.isArray() && ", size);
    }
}
