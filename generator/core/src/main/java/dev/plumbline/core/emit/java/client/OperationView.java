package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JoinedSentences;
import dev.plumbline.core.emit.java.source.OnlyArgument;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.DescriptorPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.List;
import java.util.Optional;

/** An operation as Java sees it. */
final class OperationView {

    private final EmitContext context;
    private final OperationPlan plan;

    private OperationView(EmitContext context, OperationPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    /** The operations of a group. */
    static List<OperationView> of(EmitContext context, ApiPlan group) {
        return group.operations().stream()
                .map(operation -> new OperationView(context, operation))
                .toList();
    }

    EmitContext context() {
        return context;
    }

    OperationPlan plan() {
        return plan;
    }

    /** What the document says of the operation. */
    Operation model() {
        return plan.operation();
    }

    /** The Java method's name. */
    String method() {
        return plan.method();
    }

    /** The descriptor's name. */
    String constant() {
        return plan.constant();
    }

    /** The names of its waiter, where it has one. */
    Optional<DescriptorPlan> waiterNames() {
        return plan.waiter();
    }

    /** The ways to call it. */
    List<CallView> calls() {
        return plan.calls().stream().map(call -> new CallView(this, call)).toList();
    }

    /** The way that reads its stream, where it has one beside its result. */
    Optional<CallPlan> streamCall() {
        return plan.calls().stream().filter(call -> call.stream().isPresent()).findFirst();
    }

    /** The JSON that every success holds; empty where the result is something else. */
    Optional<Content> json() {
        return model().jsonResult();
    }

    /** The result's type, as it may stand between angle brackets. */
    TypeName result() {
        return context.types().result(plan);
    }

    boolean hasResult() {
        return !(model().result() instanceof Result.Nothing);
    }

    /** Javadoc of the result; empty where the document says nothing of it. */
    Optional<String> resultText() {
        return model().result()
                .response()
                .filter(response -> hasResult())
                .flatMap(response -> Optional.ofNullable(response.description()))
                .map(Javadoc::inline)
                .map(text -> JoinedSentences.join(text, resultAdvice()))
                .filter(text -> !text.isBlank());
    }

    /** What the type does not say to every reader. */
    private String resultAdvice() {
        boolean open = model().result()
                .content()
                .map(content -> context.types().received(content.payload()).toString())
                .filter(type -> type.startsWith(RuntimeTypes.EVENT_STREAM.toString())
                        || type.equals(RuntimeTypes.BINARY_CONTENT.toString()))
                .isPresent();
        boolean nullable = model().result() instanceof Result.One one
                && one.value().json().filter(Payload.Json::isNullBesideType).isPresent();
        return (open ? "It is read as it comes; close it." : "")
                + (nullable ? "Null where the response is null." : "")
                + (model().result() instanceof Result.Maybe ? "Empty where the response has no body." : "");
    }

    /** Whether something of a request is checked by the document's rules before it is sent. */
    boolean isValidated() {
        return model().body().isPresent()
                || model().parameters().stream()
                        .anyMatch(parameter ->
                                context.validator(parameter.schema()).isPresent());
    }

    /** Whether something that stands in the record of parameters has to be given. */
    boolean requiresParams() {
        return plan.together().stream().anyMatch(named -> isAsked(named.parameter()));
    }

    /** Whether a caller has to give a parameter: it is required, and there is a choice. */
    boolean isAsked(Parameter parameter) {
        return parameter.required() && OnlyArgument.of(context, parameter).isEmpty();
    }

    /** A parameter as one of a method. */
    ParameterSpec spec(Parameter parameter) {
        String name = plan.parameters().get(model().parameters().indexOf(parameter));
        TypeName type = parameter.required()
                ? context.types().present(parameter.type())
                : JavaTypes.nullable(context.types().of(parameter.type()));
        return ParameterSpec.builder(type, name).build();
    }
}
