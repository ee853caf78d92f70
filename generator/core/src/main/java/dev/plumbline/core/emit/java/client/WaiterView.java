package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.DescriptorPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A waiter as Java sees it: what is asked again, with which id, until it is finished. */
final class WaiterView {

    private final EmitContext context;
    private final ApiPlan api;
    private final OperationView query;
    private final Parameter id;

    /** A query that one parameter is enough for. */
    private WaiterView(EmitContext context, ApiPlan api, OperationView query, Parameter id) {
        this.context = context;
        this.api = api;
        this.query = query;
        this.id = id;
    }

    /** The waiters of a group; only a query that one parameter is enough for can be repeated. */
    static List<WaiterView> of(EmitContext context, ApiPlan api) {
        return OperationView.of(context, api).stream()
                .flatMap(query -> of(context, api, query).stream())
                .toList();
    }

    private static Optional<WaiterView> of(EmitContext context, ApiPlan api, OperationView query) {
        List<Parameter> required =
                query.model().parameters().stream().filter(Parameter::required).toList();
        return query.waiterNames().isEmpty()
                        || required.size() != 1
                        || query.json().isEmpty()
                ? Optional.empty()
                : Optional.of(new WaiterView(context, api, query, required.get(0)));
    }

    /** The group it belongs to. */
    ApiPlan api() {
        return api;
    }

    /** What the document says of the wait. */
    Waiter model() {
        return query.model().waiter().orElseThrow();
    }

    /** The query's parameter that says what to look up. */
    ParameterSpec id() {
        return query.spec(id);
    }

    private boolean leadsHere(Link link) {
        return link.operationId().equals(query.model().id());
    }

    /** Where a created object says the id. */
    private List<String> idPointers() {
        return context.operations()
                .flatMap(operation -> operation.links().stream())
                .filter(this::leadsHere)
                .flatMap(link -> Optional.ofNullable(link.parameters().get(id.name())).stream())
                .distinct()
                .toList();
    }

    /** The types of the objects that can be waited for. */
    List<TypeName> created() {
        return context.operations()
                .filter(operation -> operation.links().stream().anyMatch(this::leadsHere))
                .flatMap(operation -> operation.responses().stream())
                .filter(Response::isSuccess)
                .flatMap(response -> response.content().stream())
                .flatMap(content -> content.type().stream())
                .filter(type -> type.named().isPresent())
                .map(context.types()::of)
                .distinct()
                .toList();
    }

    /** What is waited for. */
    TypeName result() {
        return query.result();
    }

    /** What is waited for, as a method's own type. */
    TypeName plainResult() {
        return query.context()
                .types()
                .present(query.json().flatMap(Content::type).orElseThrow());
    }

    /** Whether what is waited for is a type of the document, which can say itself as JSON. */
    boolean isDeclared() {
        return query.json().flatMap(Content::type).flatMap(Type::named).isPresent();
    }

    /** The id as text. */
    CodeBlock idText() {
        return id().type().equals(ClassName.get(String.class))
                ? CodeBlock.of("$N", id())
                : CodeBlock.of("$T.valueOf($N)", String.class, id());
    }

    private DescriptorPlan names() {
        return query.waiterNames().orElseThrow();
    }

    /** The name of the method that fetches the finished file: {@code downloadVideo} beside {@code waitForVideo}. */
    String downloadMethod() {
        return "download" + names().method().replaceFirst("^waitFor", "");
    }

    /** The method's name. */
    String method() {
        return names().method();
    }

    /** The descriptor. */
    CodeBlock constant() {
        return CodeBlock.of("$T.$N", CallsEmitter.name(api), constantName());
    }

    private String constantName() {
        return names().constant();
    }

    /** The field that describes the wait to the runtime. */
    FieldSpec descriptor() {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.of($N)", RuntimeTypes.WAITER, query.constant())
                .add("\n.id($L$L)", Literals.quoted(id.name()), texts(idPointers(), ", "))
                .add(
                        "\n.success($T.INSTANCE)",
                        context.receivedValidator(model().success()).orElseThrow());
        model().retries().forEach(retry -> chain.add("\n.retry($L)", retry(retry)));
        for (Waiter.Failure failure : model().failures()) {
            chain.add(
                    "\n.failure(\n$>$>$L,\n$L,\n$T.INSTANCE)$<$<",
                    Literals.text(failure.title()),
                    Literals.text(failure.description()),
                    context.receivedValidator(failure.schema()).orElseThrow());
        }
        chain.add("\n.pacing($L)", pacing());
        pointer(chain, "status", model().status());
        String progress = model().progress();
        if (progress != null) {
            chain.add("\n.progress($L$L)", Literals.quoted(progress), complete());
        }
        if (!model().downloads().isEmpty()) {
            chain.add("\n.download($L)", texts(model().downloads(), ""));
        }
        if (!model().urls().isEmpty()) {
            chain.add("\n.url($L)", texts(model().urls(), ""));
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.WAITER, result()), constantName(), STATIC, FINAL)
                .initializer("$>$>$L$<$<", chain.add("\n.build()").build())
                .build();
    }

    /** What the number is when all is done, where it is no percentage. */
    private CodeBlock complete() {
        BigDecimal complete = model().complete();
        return complete.compareTo(BigDecimal.valueOf(100)) == 0
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", complete.stripTrailingZeros().toPlainString());
    }

    private CodeBlock retry(Waiter.Retry retry) {
        Stream<CodeBlock> status = retry.status().stream().mapToObj(number -> CodeBlock.of("$L", number));
        Stream<CodeBlock> body = retry.schema().stream()
                .map(schema -> CodeBlock.of(
                        "$T.INSTANCE", context.receivedValidator(schema).orElseThrow()));
        return Stream.concat(status, body).collect(CodeBlock.joining(", "));
    }

    private static void pointer(CodeBlock.Builder chain, String method, @Nullable String pointer) {
        if (pointer != null) {
            chain.add("\n.$L($L)", method, Literals.quoted(pointer));
        }
    }

    private static CodeBlock texts(List<String> texts, String lead) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String text : texts) {
            code.add("$L$L", lead, Literals.quoted(text));
            lead = ", ";
        }
        return code.build();
    }

    private CodeBlock pacing() {
        Waiter.Pacing pacing = model().pacing();
        return CodeBlock.of(
                "$L, $L, $L, $L",
                duration(pacing.initial()),
                duration(pacing.maximum()),
                pacing.factor(),
                duration(pacing.deadline()));
    }

    private static CodeBlock duration(double seconds) {
        BigDecimal millis = BigDecimal.valueOf(seconds).movePointRight(3);
        long whole = millis.longValue();
        return whole % 1000 == 0
                ? CodeBlock.of("$T.ofSeconds($L)", Duration.class, whole / 1000)
                : CodeBlock.of("$T.ofMillis($L)", Duration.class, whole);
    }
}
