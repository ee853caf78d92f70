package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.List;

/** Prints the class behind the interface of a group of operations, in one of its forms. */
final class ApiImplEmitter {

    private static final ClassName CALLER = RuntimeTypes.CALLER;

    private final ApiPlan api;
    private final ApiForm form;
    private final List<OperationView> operations;
    private final List<WaiterView> waiters;

    private ApiImplEmitter(EmitContext context, ApiPlan api, ApiForm form) {
        this.api = api;
        this.form = form;
        this.operations = OperationView.of(context, api);
        this.waiters = WaiterView.of(context, api);
    }

    static JavaFile emit(EmitContext context, ApiPlan api, ApiForm form) {
        ClassName name = form.implementation(api);
        return JavaFile.builder(name.packageName(), new ApiImplEmitter(context, api, form).type())
                .build();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(form.implementation(api))
                .addModifiers(FINAL)
                .addSuperinterface(form.name(api))
                .addField(CALLER, "caller", PRIVATE, FINAL)
                .addMethod(constructor());
        if (form == ApiForm.BLOCKING) {
            type.addMethod(other("async", ApiForm.ASYNC)).addMethod(other("raw", ApiForm.RAW));
        }
        operations.forEach(operation -> type.addMethod(operation(operation)));
        waiters.forEach(waiter -> type.addMethods(WaiterMethods.implement(waiter, form)));
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(CALLER, "caller")
                .addStatement("this.caller = caller")
                .build();
    }

    private MethodSpec other(String name, ApiForm other) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(other.name(api))
                .addStatement("return new $T(caller)", other.implementation(api))
                .build();
    }

    private MethodSpec operation(OperationView operation) {
        CodeBlock descriptor = CodeBlock.of("$T.$N", CallsEmitter.name(api), operation.constant());
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(form.result(operation))
                .addParameters(operation.parameters())
                .addParameter(ApiEmitter.options())
                .addStatement(form.invocation(operation, descriptor, operation.arguments()));
        if (operation.model().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }
}
