package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.ArgumentCode;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.ParameterPlan;
import dev.plumbline.core.plan.Plan.ParamsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One way to call an operation: what goes in, what comes out. */
final class CallView {

    /** The name of the options parameter. */
    static final String OPTIONS = "options";

    /** How far the calls of a chain are indented. */
    private static final int CHAIN_INDENT = 24;

    private final OperationView operation;
    private final CallPlan plan;

    CallView(OperationView operation, CallPlan plan) {
        this.operation = operation;
        this.plan = plan;
    }

    OperationView operation() {
        return operation;
    }

    /** The Java method's name. */
    String method() {
        return plan.method();
    }

    /** Whether it is the one that has all of the text. */
    boolean isFirst() {
        return plan.method().equals(operation.method());
    }

    /** What is different here, for the text of a method that is like another. */
    String difference() {
        String as = plan.body()
                .filter(body -> !isDefault(body))
                .map(body -> ", with a body of {@code " + body.mediaType().replaceAll("[{}@\\\\]|\\*/", "?") + "}")
                .orElse("");
        return as + (plan.stream().isPresent() ? ", as a stream that is read as it comes; close it" : "");
    }

    /** The descriptor's name. */
    String constant() {
        return plan.constant();
    }

    /** What comes out, as it may stand between angle brackets. */
    TypeName result() {
        return plan.stream()
                .map(stream -> operation.context().types().received(stream.payload()))
                .orElseGet(operation::result);
    }

    /** The same as a method's own type. */
    TypeName plainResult() {
        TypeName result = result();
        return result.isBoxedPrimitive() && !result.isAnnotated() ? result.unbox() : result;
    }

    boolean hasResult() {
        return plan.stream().isPresent() || operation.hasResult();
    }

    /** The record of what is neither in the path nor the body. */
    Optional<ParamsPlan> params() {
        return operation.plan().params();
    }

    /** What every method of it takes: the path's parameters, then the body. */
    List<ParameterSpec> parameters() {
        List<ParameterSpec> specs = new ArrayList<>();
        positional().forEach(named -> specs.add(operation.spec(named.parameter())));
        plan.body().ifPresent(body -> specs.add(body()));
        return specs;
    }

    private List<ParameterPlan> positional() {
        return operation.plan().positional();
    }

    private ParameterSpec body() {
        TypeName type = operation.context().types().sent(plan);
        boolean given = requestBody().required() && !isNullable();
        TypeName present = type.isBoxedPrimitive() ? type.unbox() : type;
        return ParameterSpec.builder(given ? present : JavaTypes.nullable(type), plan.argument())
                .build();
    }

    private RequestBody requestBody() {
        return operation.model().body().orElseThrow();
    }

    /** Whether null is a body like any other. */
    private boolean isNullable() {
        return requestBody().required()
                && plan.body()
                        .flatMap(Content::json)
                        .filter(Payload.Json::isNullBesideType)
                        .isPresent();
    }

    private boolean isDefault(Content content) {
        return content.equals(requestBody().content());
    }

    /** What the body's parameter says of null; empty where null is none of its values. */
    String nullText() {
        if (isNullable()) {
            return "Null is sent as null.";
        }
        return requestBody().required() ? "" : "Null sends no body.";
    }

    /** The name of the body's parameter. */
    String argument() {
        return plan.argument();
    }

    /** The runtime's {@code Arguments} as a chain of calls, the first of them on the class. */
    List<CodeBlock> arguments() {
        JavaTypes types = operation.context().types();
        List<CodeBlock> calls = new ArrayList<>();
        positional()
                .forEach(named -> calls.add(started(
                        calls,
                        "withPath",
                        CodeBlock.of(
                                "$L, $L",
                                Literals.quoted(named.parameter().name()),
                                ArgumentCode.value(types, named.parameter().type(), named.name())))));
        plan.body().ifPresent(body -> {
            if (isDefault(body)) {
                calls.add(started(calls, "withBody", sent(body)));
            } else {
                none(calls)
                        .add(Literals.call(
                                CHAIN_INDENT,
                                CodeBlock.of(".withBody"),
                                List.of(Literals.quoted(body.mediaType()), sent(body))));
            }
        });
        params().ifPresent(params -> none(calls).add(CodeBlock.of(".with($N)", params.argument())));
        return none(calls);
    }

    /** A call: by its shorter name on the class itself, where it is the first. */
    private static CodeBlock started(List<CodeBlock> before, String method, CodeBlock arguments) {
        String shorter = method.substring("with".length()).toLowerCase(Locale.ROOT);
        return before.isEmpty()
                ? CodeBlock.of("$T.$L($L)", RuntimeTypes.ARGUMENTS, shorter, arguments)
                : Literals.call(CHAIN_INDENT, CodeBlock.of(".$L", method), List.of(arguments));
    }

    private static List<CodeBlock> none(List<CodeBlock> calls) {
        if (calls.isEmpty()) {
            calls.add(CodeBlock.of("$T.none()", RuntimeTypes.ARGUMENTS));
        }
        return calls;
    }

    private CodeBlock sent(Content body) {
        return body.payload().accept(new SentBody(operation.context().types(), plan, isNullable()));
    }
}
