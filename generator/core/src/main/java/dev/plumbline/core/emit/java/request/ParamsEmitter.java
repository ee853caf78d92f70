package dev.plumbline.core.emit.java.request;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.ArgumentCode;
import dev.plumbline.core.emit.java.source.CollectionCopy;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.OnlyArgument;
import dev.plumbline.core.emit.java.source.ParameterText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.plan.Plan.OperationPlan;
import dev.plumbline.core.plan.Plan.ParameterPlan;
import dev.plumbline.core.plan.Plan.ParamsPlan;

/** Prints the record of the parameters that are not in the path. */
final class ParamsEmitter {

    private ParamsEmitter() {}

    static JavaFile emit(EmitContext context, OperationPlan operation, ParamsPlan params) {
        TypeSpec type = RecordEmitter.emit(
                        params.name(),
                        "The parameters of {@code " + operation.method() + "}.",
                        operation.together().stream()
                                .map(plan -> field(context, plan))
                                .toList())
                .addAnnotations(context.annotations(params.name()))
                .addSuperinterface(RuntimeTypes.CALL_PARAMETERS)
                .addMethod(arguments(context, operation))
                .build();
        return JavaFile.builder(params.name().packageName(), type).build();
    }

    private static RecordField field(EmitContext context, ParameterPlan plan) {
        Parameter parameter = plan.parameter();
        return new RecordField(
                plan.name(),
                context.types().of(parameter.type()),
                parameter.required(),
                OnlyArgument.of(context, parameter),
                parameter.type().accept(new CollectionCopy(plan.name(), parameter.required() ? "" : "OrNull")),
                context.secrets().isSecret(parameter.schema()),
                ParameterText.of(context, parameter.docs(), parameter.type(), parameter.schema()),
                ParameterText.sentence(parameter.docs()));
    }

    private static MethodSpec arguments(EmitContext context, OperationPlan operation) {
        String gap = operation.together().size() == 1 ? "" : "\n";
        CodeBlock.Builder chain = CodeBlock.builder().add("return arguments");
        operation
                .together()
                .forEach(plan ->
                        chain.add("$L.$L", gap, ArgumentCode.with(context.types(), plan.parameter(), plan.name())));
        return MethodSpec.methodBuilder("addTo")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.ARGUMENTS)
                .addParameter(RuntimeTypes.ARGUMENTS, "arguments")
                .addStatement(chain.build())
                .build();
    }
}
