package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.plan.FixedParameter;
import java.util.Optional;

/** What the record of parameters says by itself of one that is required: the only value that its schema allows. */
public final class OnlyArgument {

    private OnlyArgument() {}

    /** The value as Java code; empty where the caller has a choice, or may leave the parameter out. */
    public static Optional<CodeBlock> of(EmitContext context, Parameter parameter) {
        return FixedParameter.preset(context.plan(), context.schemas(), parameter)
                .map(value -> parameter.type().accept(new FixedValue(context, value)));
    }
}
