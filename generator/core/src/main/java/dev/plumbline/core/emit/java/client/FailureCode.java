package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.FailedSuccess;
import dev.plumbline.core.model.Operation;
import java.util.List;
import java.util.stream.Stream;

/** What a descriptor says of failures that look like a success: how each is known, and what it amounts to. */
final class FailureCode {

    private FailureCode() {}

    static List<CodeBlock> of(EmitContext context, Operation operation) {
        return operation.responses().stream()
                .flatMap(response -> response.failure().stream()
                        .map(failure -> CodeBlock.of(
                                ".failure($L, $L)", Literals.quoted(response.status()), failure(context, failure))))
                .toList();
    }

    private static CodeBlock failure(EmitContext context, FailedSuccess failure) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(
                        "$T.of($T.INSTANCE, $L)$>$>",
                        RuntimeTypes.HIDDEN_FAILURE,
                        context.receivedValidator(failure.schema()).orElseThrow(),
                        failure.otherwise());
        failure.code().ifPresent(pointer -> chain.add("\n.code($L)", Literals.quoted(pointer)));
        failure.message().ifPresent(pointer -> chain.add("\n.message($L)", Literals.quoted(pointer)));
        failure.statuses()
                .forEach((status, codes) -> chain.add(
                        "\n.status($L)",
                        Stream.concat(
                                        Stream.of(CodeBlock.of("$L", status)),
                                        codes.stream().map(Literals::quoted))
                                .collect(CodeBlock.joining(", "))));
        failure.type()
                .named()
                .ifPresent(name -> chain.add("\n.error($L)", context.types().function(failure.type())));
        return chain.add("$<$<").build();
    }
}
