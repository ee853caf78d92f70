package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.List;

/** Prints the class of a group of operations, in one of its forms. */
final class ApiEmitter {

    private static final ClassName CALLER = RuntimeTypes.CALLER;
    private static final ClassName CALL_OPTIONS = RuntimeTypes.CALL_OPTIONS;

    private final EmitContext context;
    private final ApiPlan api;
    private final ApiForm form;

    private ApiEmitter(EmitContext context, ApiPlan api, ApiForm form) {
        this.context = context;
        this.api = api;
        this.form = form;
    }

    static JavaFile emit(EmitContext context, ApiPlan api, ApiForm form) {
        ClassName name = form.name(api);
        return JavaFile.builder(name.packageName(), new ApiEmitter(context, api, form).type())
                .build();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(form.name(api))
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc(form.about(api, context.tag(api.tag())))
                .addField(CALLER, "caller", PRIVATE, FINAL)
                .addMethod(constructor());
        if (form == ApiForm.BLOCKING) {
            type.addMethod(other("async", api.async(), "the same operations without blocking"))
                    .addMethod(other(
                            "raw",
                            api.raw(),
                            "the same operations, with the status, headers and bytes of each response"));
        }
        for (OperationView operation : OperationView.of(context, api)) {
            type.addMethod(plain(operation)).addMethod(withOptions(operation));
        }
        List<WaiterView> waiters = WaiterView.of(context, api);
        waiters.forEach(waiter -> type.addMethods(WaiterMethods.of(waiter, form)));
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(CALLER, "caller")
                .addStatement("this.caller = caller")
                .build();
    }

    private static MethodSpec other(String name, ClassName type, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}", what)
                .addModifiers(PUBLIC)
                .returns(type)
                .addStatement("return new $T(caller)", type)
                .build();
    }

    private MethodSpec plain(OperationView operation) {
        CodeBlock arguments = operation.parameters().stream()
                .map(parameter -> CodeBlock.of("$N, ", parameter))
                .collect(CodeBlock.joining(""));
        return method(operation)
                .addJavadoc(form == ApiForm.BLOCKING ? ApiText.of(operation) : like(operation, ""))
                .addStatement(
                        "$L$N($L$T.none())",
                        form.result(operation).equals(TypeName.VOID) ? "" : "return ",
                        operation.method(),
                        arguments,
                        CALL_OPTIONS)
                .build();
    }

    private MethodSpec withOptions(OperationView operation) {
        CodeBlock descriptor = CodeBlock.of("$T.$N", CallsEmitter.name(api), operation.constant());
        return method(operation)
                .addJavadoc(like(operation, ", with options for this one call"))
                .addParameter(ParameterSpec.builder(CALL_OPTIONS, OperationView.OPTIONS)
                        .build())
                .addStatement(form.invocation(operation, descriptor, operation.arguments()))
                .build();
    }

    private CodeBlock like(OperationView operation, String difference) {
        return ApiText.like(api, form, operation.method(), difference);
    }

    private MethodSpec.Builder method(OperationView operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .addModifiers(PUBLIC)
                .returns(form.result(operation))
                .addParameters(operation.parameters());
        if (operation.model().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }
}
