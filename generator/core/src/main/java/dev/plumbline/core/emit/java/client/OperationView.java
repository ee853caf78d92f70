package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import dev.plumbline.core.plan.Plan.WaiterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operation as Java sees it: what goes in, what comes out. */
final class OperationView {

    /** The name of the options parameter. */
    static final String OPTIONS = "options";

    private final JavaTypes types;
    private final OperationPlan plan;

    private OperationView(JavaTypes types, OperationPlan plan) {
        this.types = types;
        this.plan = plan;
    }

    /** The operations of a group. */
    static List<OperationView> of(EmitContext context, ApiPlan group) {
        return group.operations().stream()
                .map(operation -> new OperationView(context.types(), operation))
                .toList();
    }

    /** The names of its waiter, where it has one. */
    Optional<WaiterPlan> waiterNames() {
        return plan.waiter();
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

    /** The body of a successful response. */
    Optional<Content> content() {
        return model().result().content();
    }

    boolean hasContent() {
        return content().isPresent();
    }

    /** The value's type between angle brackets. */
    TypeName result() {
        return content()
                .flatMap(Content::type)
                .map(types::of)
                .orElseGet(() -> JavaTypes.nullable(ClassName.get(Void.class)));
    }

    /** The value's type; only for an operation with content. */
    TypeName plainResult() {
        return types.of(type());
    }

    /** What the value is; only for an operation with content. */
    Type type() {
        return content().flatMap(Content::type).orElseThrow();
    }

    /** Javadoc of the value; empty where the document says nothing of it. */
    Optional<String> resultText() {
        return model().result()
                .response()
                .filter(response -> hasContent())
                .flatMap(response -> Optional.ofNullable(response.description()))
                .map(Javadoc::inline)
                .filter(text -> !text.isBlank());
    }

    /** The method's parameters: those of the document in its order, then the body. */
    List<ParameterSpec> parameters() {
        List<ParameterSpec> specs = new ArrayList<>();
        for (int i = 0; i < plan.parameters().size(); i++) {
            Parameter parameter = model().parameters().get(i);
            specs.add(spec(
                    parameter.type(), parameter.required(), plan.parameters().get(i)));
        }
        model().body()
                .ifPresent(body -> specs.add(spec(body.content().type().orElseThrow(), body.required(), plan.body())));
        return specs;
    }

    private ParameterSpec spec(Type type, boolean required, String name) {
        TypeName javaType = required ? types.present(type) : JavaTypes.nullable(types.of(type));
        return ParameterSpec.builder(javaType, name).build();
    }

    /** Says what each parameter is. */
    void describe(Javadoc javadoc) {
        for (int i = 0; i < plan.parameters().size(); i++) {
            Parameter parameter = model().parameters().get(i);
            String text = Javadoc.inline(parameter.docs(), "");
            javadoc.param(plan.parameters().get(i), text, parameter.required() ? "" : "Null leaves it out.");
        }
        model().body().ifPresent(body -> {
            String text = body.description() == null ? "" : Javadoc.inline(body.description());
            javadoc.param(plan.body(), text, body.required() ? "" : "Null sends no body.");
        });
    }

    /** The runtime's {@code Arguments} of the parameters. */
    CodeBlock arguments() {
        CodeBlock.Builder chain = CodeBlock.builder();
        if (plan.parameters().isEmpty() && model().body().isPresent()) {
            return CodeBlock.of("$T.body($L)", RuntimeTypes.ARGUMENTS, body());
        }
        chain.add("$T.none()", RuntimeTypes.ARGUMENTS);
        for (int i = 0; i < plan.parameters().size(); i++) {
            Parameter parameter = model().parameters().get(i);
            CodeBlock value = argument(parameter, plan.parameters().get(i));
            chain.add("\n.$L($L, $L)", with(parameter.in()), Literals.quoted(parameter.name()), value);
        }
        model().body().ifPresent(body -> chain.add("\n.withBody($L)", body()));
        return onOneLine(chain.build());
    }

    private static String with(Parameter.In in) {
        return switch (in) {
            case PATH -> "withPath";
            case QUERY -> "withQuery";
            case HEADER -> "withHeader";
            case COOKIE -> "withCookie";
            case QUERYSTRING -> "withQueryString";
        };
    }

    /** A single path parameter has a shorter word. */
    private CodeBlock onOneLine(CodeBlock chain) {
        boolean single = plan.parameters().size() == 1 && model().body().isEmpty();
        if (single && model().parameters().get(0).in() == Parameter.In.PATH) {
            Parameter parameter = model().parameters().get(0);
            CodeBlock value = argument(parameter, plan.parameters().get(0));
            return CodeBlock.of("$T.path($L, $L)", RuntimeTypes.ARGUMENTS, Literals.quoted(parameter.name()), value);
        }
        return chain;
    }

    private CodeBlock argument(Parameter parameter, String name) {
        CodeBlock value = CodeBlock.of("$N", name);
        return parameter.type().accept(new IsSentAsItIs())
                ? value
                : unlessNull(parameter.required(), name, types.json(parameter.type(), value));
    }

    /** Whether the runtime writes a parameter of the type without being told how. */
    private static final class IsSentAsItIs implements Type.Visitor<Boolean> {

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean any(Type.Any any) {
            return true;
        }

        /** A list of scalars. */
        @Override
        public Boolean list(Type.ListOf list) {
            return list.item() instanceof Type.Scalar;
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return false;
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return false;
        }
    }

    private CodeBlock body() {
        RequestBody body = model().body().orElseThrow();
        CodeBlock json = types.json(body.content().type().orElseThrow(), CodeBlock.of("$N", plan.body()));
        return unlessNull(body.required(), plan.body(), json);
    }

    private static CodeBlock unlessNull(boolean required, String name, CodeBlock value) {
        return required ? value : CodeBlock.of("$N == null ? null : $L", name, value);
    }
}
