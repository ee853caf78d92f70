package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.Locale;
import java.util.Set;

/** Prints the descriptors of a group of operations: all that the runtime needs to know of them. */
final class CallsEmitter {

    private static final Set<String> SHORTCUTS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private CallsEmitter() {}

    /** The class of the descriptors. */
    static ClassName name(ApiPlan api) {
        return api.calls();
    }

    static JavaFile emit(Emission run, ApiPlan api) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api))
                .addModifiers(FINAL)
                .addJavadoc("The operations of {@link $T}, as the runtime runs them.", api.name());
        run.calls(api).forEach(call -> type.addField(operation(run, call)));
        WaiterCall.of(run, api).forEach(waiter -> type.addField(waiter.descriptor(run)));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        return JavaFile.builder(name(api).packageName(), type.build()).build();
    }

    private static FieldSpec operation(Emission run, Call call) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.OPERATION, call.result());
        return FieldSpec.builder(type, call.constant(), STATIC, FINAL)
                .initializer("$>$>$L$<$<", descriptor(run, call))
                .build();
    }

    private static CodeBlock descriptor(Emission run, Call call) {
        CodeBlock.Builder chain = CodeBlock.builder().add(start(run, call));
        call.operation()
                .body()
                .flatMap(body -> run.validator(body.content().schema()))
                .ifPresent(validator -> chain.add("\n.requestValidator($T.INSTANCE)", validator));
        call.content()
                .map(Content::schema)
                .flatMap(run::validator)
                .ifPresent(validator -> chain.add("\n.responseValidator($T.INSTANCE)", validator));
        call.operation()
                .parameters()
                .forEach(parameter -> run.validator(parameter.schema())
                        .ifPresent(validator -> chain.add(
                                "\n.$LValidator($L, $T.INSTANCE)",
                                parameter.in().word(),
                                Literals.quoted(parameter.name()),
                                validator)));
        call.operation()
                .idempotencyKey()
                .ifPresent(header -> chain.add("\n.idempotencyKey($L)", Literals.quoted(header)));
        call.operation().requestId().ifPresent(header -> chain.add("\n.requestId($L)", Literals.quoted(header)));
        call.operation().parameters().stream()
                .filter(parameter -> parameter.style() != Parameter.Style.FORM_EXPLODED)
                .forEach(parameter -> chain.add("\n.parameter($L)", style(parameter)));
        if (call.operation().secured()) {
            chain.add("\n.secured($L)", requirement(run));
        }
        return chain.add("\n.build()").build();
    }

    private static CodeBlock start(Emission run, Call call) {
        Operation operation = call.operation();
        ClassName descriptor = RuntimeTypes.OPERATION;
        if (!call.hasContent()) {
            return CodeBlock.of(
                    "$T.withoutContent(\n$S, $L, $L)",
                    descriptor,
                    operation.method(),
                    Literals.quoted(operation.id()),
                    Literals.quoted(operation.path()));
        }
        CodeBlock reader = run.types().function(call.content().orElseThrow().type());
        if (SHORTCUTS.contains(operation.method())) {
            String shortcut = operation.method().toLowerCase(Locale.ROOT);
            return CodeBlock.of(
                    "$T.$L(\n$L, $L, $L)",
                    descriptor,
                    shortcut,
                    Literals.quoted(operation.id()),
                    Literals.quoted(operation.path()),
                    reader);
        }
        return CodeBlock.of(
                "$T.of(\n$S, $L, $L, $L)",
                descriptor,
                operation.method(),
                Literals.quoted(operation.id()),
                Literals.quoted(operation.path()),
                reader);
    }

    private static CodeBlock style(Parameter parameter) {
        return CodeBlock.of(
                "new $T($L, $T.$L)",
                RuntimeTypes.PARAMETER_STYLE,
                Literals.quoted(parameter.name()),
                RuntimeTypes.PARAMETER_STYLES,
                parameter.style().name());
    }

    /** The first documented way to identify the caller; a bearer token is what the runtime assumes. */
    private static CodeBlock requirement(Emission run) {
        ClassName requirement = RuntimeTypes.SECURITY_REQUIREMENT;
        return run.security()
                .filter(SecurityScheme.ApiKey.class::isInstance)
                .map(SecurityScheme.ApiKey.class::cast)
                .map(key -> CodeBlock.of(
                        "$T.$L($L)",
                        requirement,
                        key.in() == Parameter.In.QUERY ? "query" : "header",
                        Literals.quoted(key.parameter())))
                .orElse(CodeBlock.of(""));
    }
}
