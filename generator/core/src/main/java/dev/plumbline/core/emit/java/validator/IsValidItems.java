package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Prints the steps of an {@code isValid} that look at the items of an array. */
final class IsValidItems {

    private final IsValidEmitter accept;
    private final UnevaluatedConditions unevaluated;
    private final boolean isArray;

    /** @param isArray whether the value is an array wherever these steps are reached */
    IsValidItems(IsValidEmitter accept, UnevaluatedConditions unevaluated, boolean isArray) {
        this.accept = accept;
        this.unevaluated = unevaluated;
        this.isArray = isArray;
    }

    /** A step for the items that nothing has evaluated; none where there cannot be any. */
    List<IsValidStep> unevaluated(Schema item) {
        return unevaluated.hasNoItem()
                ? List.of()
                : each(IsValidStep.UNEVALUATED, unevaluated.firstItem(), unevaluated.item("i"), item);
    }

    /** A step for the items from an index on. */
    List<IsValidStep> from(int index, Schema item) {
        return each(IsValidStep.LOOP, index, Connectives.TRUE, item);
    }

    List<IsValidStep> leading(List<Schema> schemas) {
        List<IsValidStep> steps = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (!accept.isTrue(schemas.get(i))) {
                CodeBlock accepts = accept.accepts(schemas.get(i), CodeBlock.of("value.get($L)", i));
                CodeBlock fails = Connectives.and(longerThan(i), Connectives.not(accepts));
                steps.add(IsValidStep.statement(IsValidStep.PROPERTY, IsValidStep.returnFalseIf(fails)));
            }
        }
        return steps;
    }

    private List<IsValidStep> each(int cost, int from, CodeBlock chosen, Schema item) {
        if (accept.isTrue(item)) {
            return List.of();
        }
        CodeBlock fails = Connectives.and(chosen, Connectives.not(accept.accepts(item, CodeBlock.of("value.get(i)"))));
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
