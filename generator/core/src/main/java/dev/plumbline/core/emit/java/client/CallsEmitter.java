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
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.CallPlan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the descriptors of a group of operations: all that the runtime needs to know of them. */
final class CallsEmitter {

    private static final Set<String> SHORTCUTS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** What a line inside a descriptor has room for. */
    private static final int WIDTH = 106;

    private CallsEmitter() {}

    /** The class of the descriptors. */
    static ClassName name(ApiPlan api) {
        return api.calls();
    }

    static JavaFile emit(EmitContext context, ApiPlan api) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(api))
                .addAnnotations(context.annotations(name(api)))
                .addModifiers(FINAL)
                .addJavadoc("The operations of {@link $T}, as the runtime runs them.", api.name());
        for (OperationView operation : OperationView.of(context, api)) {
            type.addField(result(context, operation));
            operation.streamCall().ifPresent(call -> type.addField(stream(context, operation, call)));
        }
        WaiterView.of(context, api).forEach(waiter -> type.addField(waiter.descriptor()));
        PagesView.of(context, api).forEach(pages -> type.addField(pages.descriptor()));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        return JavaFile.builder(name(api).packageName(), type.build()).build();
    }

    private static FieldSpec result(EmitContext context, OperationView operation) {
        CodeBlock.Builder chain = CodeBlock.builder().add(start(context, operation));
        if (!isShort(operation) && operation.hasResult()) {
            OutcomeCode.of(context, operation.plan()).forEach(line -> chain.add("\n$L", line));
        }
        return descriptor(context, operation, operation.constant(), operation.result(), chain);
    }

    private static FieldSpec stream(EmitContext context, OperationView operation, CallPlan call) {
        Content stream = call.stream().orElseThrow();
        TypeName type = context.types().received(stream.payload());
        CodeBlock.Builder chain = CodeBlock.builder().add(responding(operation.model(), type));
        OutcomeCode.ofStream(context, operation.plan(), stream).forEach(line -> chain.add("\n$L", line));
        return descriptor(context, operation, call.constant(), type, chain);
    }

    private static FieldSpec descriptor(
            EmitContext context, OperationView operation, String constant, TypeName result, CodeBlock.Builder chain) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.OPERATION, result);
        Operation model = operation.model();
        model.body().ifPresent(body -> chain.add(body(context, body)));
        if (constant.equals(operation.constant()) && isShort(operation)) {
            operation
                    .json()
                    .flatMap(Content::schema)
                    .flatMap(context::receivedValidator)
                    .ifPresent(validator -> chain.add("\n.responseValidator($T.INSTANCE)", validator));
        }
        ErrorCode.of(context, model).forEach(line -> chain.add("\n$L", line));
        FailureCode.of(context, model).forEach(line -> chain.add("\n$L", line));
        model.constants()
                .forEach(header -> chain.add(
                        "\n.header($L, $L)",
                        Literals.quoted(header.name()),
                        Literals.quoted(header.constant().orElseThrow())));
        Stream.concat(model.constants().stream(), model.parameters().stream())
                .flatMap(parameter -> ParameterDescriptor.of(context, parameter).stream())
                .forEach(parameter ->
                        chain.add("\n$L", Literals.call(12, CodeBlock.of(".parameter"), List.of(parameter))));
        model.idempotencyKey().ifPresent(header -> chain.add("\n.idempotencyKey($L)", Literals.quoted(header)));
        model.waiter()
                .map(Waiter::hosts)
                .filter(hosts -> !hosts.isEmpty())
                .ifPresent(hosts -> chain.add("\n$L", Literals.call(CodeBlock.of(".hosts"), hosts)));
        model.requestId().ifPresent(header -> chain.add("\n.requestId($L)", Literals.quoted(header)));
        if (!model.servers().isEmpty()) {
            chain.add(
                    "\n$L",
                    Literals.call(
                            CodeBlock.of(".servers"),
                            model.servers().stream().map(Server::url).toList()));
        }
        SecurityCode.of(context, model.security()).ifPresent(security -> chain.add("\n$L", security));
        return FieldSpec.builder(type, constant, STATIC, FINAL)
                .initializer("$>$>$L$<$<", chain.add("\n.build()").build())
                .build();
    }

    /** Nothing is said of JSON as it mostly is, but for its rules. */
    private static CodeBlock body(EmitContext context, RequestBody body) {
        CodeBlock required = CodeBlock.of(body.required() ? "\n.bodyRequired()" : "");
        if (body.contents().size() == 1 && isPlainJson(body.content())) {
            return context.validator(body.content().schema().orElseThrow())
                    .map(validator -> CodeBlock.of("\n.requestValidator($T.INSTANCE)$L", validator, required))
                    .orElse(required);
        }
        List<CodeBlock> encoders = body.contents().stream()
                .map(content -> EncoderCode.of(context, content))
                .toList();
        return CodeBlock.of("\n$L$L", Literals.call(16, CodeBlock.of(".body"), encoders), required);
    }

    private static boolean isPlainJson(Content content) {
        return content.json().isPresent() && content.mediaType().equals("application/json");
    }

    /** Whether every success is the same JSON document, which needs no more words than its reader. */
    private static boolean isShort(OperationView operation) {
        return operation.json().filter(CallsEmitter::isPlainJson).isPresent()
                && operation.model().result() instanceof Result.One one
                && one.responses().stream()
                        .allMatch(response -> response.content()
                                        .flatMap(Content::schema)
                                        .equals(one.value().schema())
                                && response.contents().stream()
                                                .filter(content ->
                                                        content.json().isPresent())
                                                .count()
                                        == 1);
    }

    private static CodeBlock start(EmitContext context, OperationView operation) {
        Operation model = operation.model();
        ClassName descriptor = RuntimeTypes.OPERATION;
        if (!operation.hasResult()) {
            return head(
                    CodeBlock.of("$T.withoutContent", descriptor),
                    CodeBlock.of("$S", model.method()),
                    Literals.quoted(model.id()),
                    Literals.text(model.path()));
        }
        if (!isShort(operation)) {
            return responding(model, operation.result());
        }
        CodeBlock reader =
                context.types().function(operation.json().flatMap(Content::json).orElseThrow());
        CodeBlock id = Literals.quoted(model.id());
        CodeBlock path = Literals.text(model.path());
        return SHORTCUTS.contains(model.method())
                ? head(CodeBlock.of("$T.$L", descriptor, model.method().toLowerCase(Locale.ROOT)), id, path, reader)
                : head(CodeBlock.of("$T.of", descriptor), CodeBlock.of("$S", model.method()), id, path, reader);
    }

    private static CodeBlock responding(Operation model, TypeName result) {
        return head(
                CodeBlock.of("$T.<$T>responding", RuntimeTypes.OPERATION, result),
                CodeBlock.of("$S", model.method()),
                Literals.quoted(model.id()),
                Literals.text(model.path()));
    }

    /** The call that a descriptor begins with, its arguments on a line of their own, or a line each. */
    private static CodeBlock head(CodeBlock method, CodeBlock... arguments) {
        CodeBlock line = CodeBlock.join(List.of(arguments), ", ");
        return Literals.isLine(line, WIDTH)
                ? CodeBlock.of("$L(\n$L)", method, line)
                : CodeBlock.of("$L(\n$L)", method, CodeBlock.join(List.of(arguments), ",\n"));
    }
}
