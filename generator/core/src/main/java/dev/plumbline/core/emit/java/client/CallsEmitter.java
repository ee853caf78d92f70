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
import dev.plumbline.core.emit.java.source.EmitContext;
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

    static JavaFile emit(EmitContext context, ApiPlan api) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api))
                .addModifiers(FINAL)
                .addJavadoc("The operations of {@link $T}, as the runtime runs them.", api.name());
        OperationView.of(context, api).forEach(operation -> type.addField(operation(context, operation)));
        WaiterView.of(context, api).forEach(waiter -> type.addField(waiter.descriptor()));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        return JavaFile.builder(name(api).packageName(), type.build()).build();
    }

    private static FieldSpec operation(EmitContext context, OperationView operation) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.OPERATION, operation.result());
        return FieldSpec.builder(type, operation.constant(), STATIC, FINAL)
                .initializer("$>$>$L$<$<", descriptor(context, operation))
                .build();
    }

    private static CodeBlock descriptor(EmitContext context, OperationView operation) {
        CodeBlock.Builder chain = CodeBlock.builder().add(start(context, operation));
        operation
                .model()
                .body()
                .flatMap(body -> body.content().schema())
                .flatMap(context::validator)
                .ifPresent(validator -> chain.add("\n.requestValidator($T.INSTANCE)", validator));
        operation
                .content()
                .flatMap(Content::schema)
                .flatMap(context::validator)
                .ifPresent(validator -> chain.add("\n.responseValidator($T.INSTANCE)", validator));
        operation
                .model()
                .parameters()
                .forEach(parameter -> ParameterDescriptor.of(context, parameter)
                        .ifPresent(descriptor -> chain.add("\n.parameter($L)", descriptor)));
        operation
                .model()
                .idempotencyKey()
                .ifPresent(header -> chain.add("\n.idempotencyKey($L)", Literals.quoted(header)));
        operation.model().requestId().ifPresent(header -> chain.add("\n.requestId($L)", Literals.quoted(header)));
        if (!operation.model().security().isNone()) {
            chain.add("\n.secured($L)", requirement(context));
        }
        return chain.add("\n.build()").build();
    }

    private static CodeBlock start(EmitContext context, OperationView operation) {
        Operation model = operation.model();
        ClassName descriptor = RuntimeTypes.OPERATION;
        if (!operation.hasContent()) {
            return CodeBlock.of(
                    "$T.withoutContent(\n$S, $L, $L)",
                    descriptor,
                    model.method(),
                    Literals.quoted(model.id()),
                    Literals.quoted(model.path()));
        }
        CodeBlock reader = context.types().function(operation.type());
        if (SHORTCUTS.contains(model.method())) {
            String shortcut = model.method().toLowerCase(Locale.ROOT);
            return CodeBlock.of(
                    "$T.$L(\n$L, $L, $L)",
                    descriptor,
                    shortcut,
                    Literals.quoted(model.id()),
                    Literals.quoted(model.path()),
                    reader);
        }
        return CodeBlock.of(
                "$T.of(\n$S, $L, $L, $L)",
                descriptor,
                model.method(),
                Literals.quoted(model.id()),
                Literals.quoted(model.path()),
                reader);
    }

    /** The first documented way to identify the caller; where none is documented, the runtime assumes a bearer token. */
    private static CodeBlock requirement(EmitContext context) {
        return context.security()
                .map(scheme -> scheme.accept(new Requirement()))
                .orElse(CodeBlock.of(""));
    }

    /** The argument that says how the key travels; empty for the way that the runtime assumes. */
    private static final class Requirement implements SecurityScheme.Visitor<CodeBlock> {

        @Override
        public CodeBlock bearer(SecurityScheme.Bearer bearer) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock basic(SecurityScheme.Basic basic) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock http(SecurityScheme.Http http) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock oauth2(SecurityScheme.OAuth2 oauth2) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock mutualTls(SecurityScheme.MutualTls mutualTls) {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock apiKey(SecurityScheme.ApiKey apiKey) {
            return CodeBlock.of(
                    "$T.of($T.apiKey($L, $T.$L, $L))",
                    RuntimeTypes.SECURITY,
                    RuntimeTypes.SECURITY_SCHEME,
                    Literals.quoted(apiKey.name()),
                    RuntimeTypes.SECURITY_IN,
                    apiKey.in() == Parameter.In.QUERY ? "QUERY" : "HEADER",
                    Literals.quoted(apiKey.parameter()));
        }
    }
}
