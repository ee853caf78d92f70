package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Type;
import java.util.List;
import java.util.Optional;

/** What a descriptor says of documented errors: how the body of each is read. */
final class ErrorCode {

    private ErrorCode() {}

    /** The type of an error's body; empty where it has none of a name. */
    static Optional<Type> type(Response response) {
        return response.contents().stream()
                .filter(content -> content.json().isPresent())
                .flatMap(content -> content.type().stream())
                .filter(type -> type.named().isPresent())
                .findFirst();
    }

    static List<CodeBlock> of(EmitContext context, Operation operation) {
        return operation.errors().stream()
                .flatMap(response -> type(response).stream()
                        .map(type -> CodeBlock.of(
                                ".error($L, $L)",
                                Literals.quoted(response.status()),
                                context.types().function(type))))
                .toList();
    }
}
