package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.Optional;

/** The Java type of what an operation gives, as it may stand between angle brackets. */
record ResultType(JavaTypes types, OperationPlan plan) implements Result.Visitor<TypeName> {

    @Override
    public TypeName nothing(Result.Nothing nothing) {
        return JavaTypes.nullable(ClassName.get(Void.class));
    }

    @Override
    public TypeName one(Result.One one) {
        return types.received(one.value().payload());
    }

    @Override
    public TypeName maybe(Result.Maybe maybe) {
        return ParameterizedTypeName.get(
                ClassName.get(Optional.class),
                types.received(maybe.value().payload()).withoutAnnotations());
    }

    @Override
    public TypeName several(Result.Several several) {
        return plan.result().orElseThrow().name();
    }

    @Override
    public TypeName redirect(Result.Redirect redirect) {
        return RuntimeTypes.REDIRECT;
    }
}
