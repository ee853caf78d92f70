package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the interface of a group of operations, in one of its forms. */
final class ApiEmitter {

    private final ApiPlan api;
    private final ApiForm form;
    private final Optional<Tag> tag;
    private final List<OperationView> operations;
    private final List<WaiterView> waiters;

    private ApiEmitter(EmitContext context, ApiPlan api, ApiForm form) {
        this.api = api;
        this.form = form;
        this.tag = context.tag(api.tag());
        this.operations = OperationView.of(context, api);
        this.waiters = WaiterView.of(context, api);
    }

    static JavaFile emit(EmitContext context, ApiPlan api, ApiForm form) {
        ClassName name = form.name(api);
        return JavaFile.builder(name.packageName(), new ApiEmitter(context, api, form).type())
                .build();
    }

    private TypeSpec type() {
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(form.name(api)).addModifiers(PUBLIC).addJavadoc(javadoc());
        for (OperationView operation : operations) {
            type.addMethod(plain(operation)).addMethod(withOptions(operation));
        }
        if (form == ApiForm.BLOCKING) {
            type.addMethod(other("async", api.async(), "the same operations without blocking"))
                    .addMethod(other("raw", api.raw(), "the same operations, answered with status, headers and bytes"));
        }
        waiters.forEach(waiter -> type.addMethods(WaiterMethods.declare(waiter, form)));
        return type.build();
    }

    private CodeBlock javadoc() {
        String about = switch (form) {
            case BLOCKING -> "";
            case ASYNC -> "This form does not block: what would be thrown fails the future.";
            case RAW -> "This form gives each answer with its status, headers and bytes.";
        };
        return Javadoc.empty()
                .markdown(tag.map(Tag::description).orElse(null))
                .say(about)
                .say("Safe for use by several threads.")
                .code();
    }

    private MethodSpec plain(OperationView operation) {
        String names = operation.parameters().stream().map(parameter -> "$N, ").collect(Collectors.joining());
        Object[] parameters = operation.parameters().toArray();
        CodeBlock arguments = CodeBlock.of(names, parameters);
        boolean returns = !form.result(operation).equals(TypeName.VOID);
        return method(operation)
                .addJavadoc(ApiText.operation(operation, form))
                .addModifiers(PUBLIC, DEFAULT)
                .addStatement(
                        "$L$N($L$T.none())",
                        returns ? "return " : "",
                        operation.method(),
                        arguments,
                        RuntimeTypes.CALL_OPTIONS)
                .build();
    }

    private MethodSpec withOptions(OperationView operation) {
        return method(operation)
                .addJavadoc(ApiText.withOptions(operation, form))
                .addModifiers(PUBLIC, ABSTRACT)
                .addParameter(options())
                .build();
    }

    private MethodSpec.Builder method(OperationView operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .returns(form.result(operation))
                .addParameters(operation.parameters());
        if (operation.model().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    static ParameterSpec options() {
        return ParameterSpec.builder(RuntimeTypes.CALL_OPTIONS, OperationView.OPTIONS)
                .build();
    }

    private static MethodSpec other(String name, ClassName type, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}", what)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(type)
                .build();
    }
}
