package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the steps of an {@code isValid} that look at the items of an array. */
final class AcceptItems {

    private final AcceptCode accept;
    private final Unevaluated unevaluated;
    private final boolean isArray;

    /** @param isArray whether the value is an array wherever these steps are reached */
    AcceptItems(AcceptCode accept, Unevaluated unevaluated, boolean isArray) {
        this.accept = accept;
        this.unevaluated = unevaluated;
        this.isArray = isArray;
    }

    /** The step of a check; null where it is not one of items, or says nothing. */
    @Nullable
    AcceptStep step(Check check) {
        if (check instanceof Check.EachUnevaluatedItem each && !unevaluated.hasNoItem()) {
            return each(AcceptStep.UNEVALUATED, unevaluated.firstItem(), unevaluated.item("i"), each.schema());
        }
        return check instanceof Check.EachItem each
                ? each(AcceptStep.LOOP, each.from(), Connectives.TRUE, each.schema())
                : null;
    }

    List<AcceptStep> leading(List<Schema> schemas) {
        List<AcceptStep> steps = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (!accept.isTrue(schemas.get(i))) {
                CodeBlock accepts = accept.accepts(schemas.get(i), CodeBlock.of("value.get($L)", i));
                CodeBlock fails = Connectives.and(longerThan(i), Connectives.not(accepts));
                steps.add(AcceptStep.statement(AcceptStep.PROPERTY, AcceptStep.returnFalseIf(fails)));
            }
        }
        return steps;
    }

    private @Nullable AcceptStep each(int cost, int from, CodeBlock chosen, Schema item) {
        if (accept.isTrue(item)) {
            return null;
        }
        CodeBlock fails = Connectives.and(chosen, Connectives.not(accept.accepts(item, CodeBlock.of("value.get(i)"))));
        if (Connectives.isTrue(fails)) {
            return AcceptStep.statement(cost, AcceptStep.returnFalseIf(longerThan(from)));
        }
        return AcceptStep.statement(
                cost,
                CodeBlock.builder()
                        .beginControlFlow(
                                "for (int i = $L; $Li < value.size(); i++)", from, isArray ? "" : "value.isArray() && ")
                        .add(AcceptStep.returnFalseIf(fails))
                        .endControlFlow()
                        .build());
    }

    private CodeBlock longerThan(int size) {
        return CodeBlock.of("$Lvalue.size() > $L", isArray ? "" : "value.isArray() && ", size);
    }
}
