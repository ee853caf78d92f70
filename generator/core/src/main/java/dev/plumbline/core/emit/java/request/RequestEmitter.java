package dev.plumbline.core.emit.java.request;

import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.stream.Stream;

/** Prints what operations take beside their path parameters and JSON. */
public final class RequestEmitter {

    private RequestEmitter() {}

    public static Stream<JavaFile> emit(EmitContext context) {
        return context.plan().apis().stream()
                .flatMap(api -> api.operations().stream())
                .flatMap(operation -> operation(context, operation));
    }

    private static Stream<JavaFile> operation(EmitContext context, OperationPlan operation) {
        return Stream.concat(
                operation.params().stream().map(params -> ParamsEmitter.emit(context, operation, params)),
                operation.calls().stream()
                        .filter(call -> call.stream().isEmpty())
                        .flatMap(call -> form(context, call)));
    }

    private static Stream<JavaFile> form(EmitContext context, CallPlan call) {
        return call.form().stream()
                .map(form ->
                        FormEmitter.emit(context, call.method(), call.body().orElseThrow(), form));
    }
}
