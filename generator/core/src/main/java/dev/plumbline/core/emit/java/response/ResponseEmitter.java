package dev.plumbline.core.emit.java.response;

import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.stream.Stream;

/** Prints the results and headers of every operation. */
public final class ResponseEmitter {

    private ResponseEmitter() {}

    public static Stream<JavaFile> emit(EmitContext context) {
        return context.plan().apis().stream()
                .flatMap(api -> api.operations().stream())
                .flatMap(operation -> operation(context, operation));
    }

    private static Stream<JavaFile> operation(EmitContext context, OperationPlan operation) {
        return Stream.concat(
                operation.result().stream().map(result -> ResultEmitter.emit(context, operation, result)),
                operation.headers().stream().map(headers -> HeadersEmitter.emit(context, operation, headers)));
    }
}
