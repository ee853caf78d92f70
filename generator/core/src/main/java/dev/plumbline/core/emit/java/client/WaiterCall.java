package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.WaiterPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A waiter as Java sees it.
 *
 * @param query the operation that is repeated
 * @param waiter what the document says of the wait
 * @param names its Java names
 * @param api the group it belongs to
 * @param idName the query's parameter that says what to look up
 * @param id the same as a Java parameter
 * @param idPointers where a created object says it
 * @param created the types of the objects that can be waited for
 */
record WaiterCall(
        Call query,
        Waiter waiter,
        WaiterPlan names,
        ApiPlan api,
        String idName,
        ParameterSpec id,
        List<String> idPointers,
        List<TypeName> created) {

    /** The waiters of a group; only a query that one parameter is enough for can be repeated. */
    static List<WaiterCall> of(Emission run, ApiPlan api) {
        return run.calls(api).stream()
                .flatMap(query -> of(run, api, query).stream())
                .toList();
    }

    private static Optional<WaiterCall> of(Emission run, ApiPlan api, Call query) {
        List<Parameter> required = query.operation().parameters().stream()
                .filter(Parameter::required)
                .toList();
        if (query.waiterNames().isEmpty() || required.size() != 1 || !query.hasContent()) {
            return Optional.empty();
        }
        Parameter id = required.get(0);
        int index = query.operation().parameters().indexOf(id);
        return Optional.of(new WaiterCall(
                query,
                query.operation().waiter().get(),
                query.waiterNames().orElseThrow(),
                api,
                id.name(),
                query.parameters().get(index),
                links(run, query)
                        .flatMap(link -> Optional.ofNullable(link.parameters().get(id.name())).stream())
                        .distinct()
                        .toList(),
                created(run, query)));
    }

    private static Stream<Link> links(Emission run, Call query) {
        return run.operations().flatMap(operation -> operation.links().stream()).filter(link -> leadsTo(link, query));
    }

    private static boolean leadsTo(Link link, Call query) {
        return link.operationId().equals(query.operation().id());
    }

    private static List<TypeName> created(Emission run, Call query) {
        return run.operations()
                .filter(operation -> operation.links().stream().anyMatch(link -> leadsTo(link, query)))
                .flatMap(operation -> operation.responses().stream())
                .filter(Response::isSuccess)
                .flatMap(response -> response.content().stream())
                .map(Content::type)
                .filter(Type.Declared.class::isInstance)
                .map(run.types()::of)
                .distinct()
                .toList();
    }

    /** What is waited for. */
    TypeName result() {
        return query.result();
    }

    /** What is waited for, as a method's own type. */
    TypeName plainResult() {
        return query.plainResult();
    }

    /** Whether what is waited for is a type of the document, which can say itself as JSON. */
    boolean isDeclared() {
        return query.content().orElseThrow().type() instanceof Type.Declared;
    }

    /** The id as text. */
    CodeBlock idText() {
        return id.type().equals(ClassName.get(String.class))
                ? CodeBlock.of("$N", id)
                : CodeBlock.of("$T.valueOf($N)", String.class, id);
    }

    /** The name of the method that fetches the finished file: {@code downloadVideo} beside {@code waitForVideo}. */
    String downloadMethod() {
        return "download" + names.method().replaceFirst("^waitFor", "");
    }

    /** The method's name. */
    String method() {
        return names.method();
    }

    /** The descriptor. */
    CodeBlock constant() {
        return CodeBlock.of("$T.$N", CallsEmitter.name(api), constantName());
    }

    private String constantName() {
        return names.constant();
    }

    /** The field that describes the wait to the runtime. */
    FieldSpec descriptor(Emission run) {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.of($N)", RuntimeTypes.WAITER, query.constant())
                .add("\n.id($L$L)", Literals.quoted(idName), texts(idPointers, ", "))
                .add("\n.success($T.INSTANCE)", run.validator(waiter.success()).orElseThrow());
        waiter.retries().forEach(retry -> chain.add("\n.retry($L)", retry(run, retry)));
        for (Waiter.Failure failure : waiter.failures()) {
            chain.add(
                    "\n.failure(\n$>$>$L,\n$L,\n$T.INSTANCE)$<$<",
                    Literals.text(failure.title()),
                    Literals.text(failure.description()),
                    run.validator(failure.schema()).orElseThrow());
        }
        chain.add("\n.pacing($L)", pacing());
        pointer(chain, "status", waiter.status());
        pointer(chain, "progress", waiter.progress());
        if (!waiter.downloads().isEmpty()) {
            chain.add("\n.download($L)", texts(waiter.downloads(), ""));
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.WAITER, result()), constantName(), STATIC, FINAL)
                .initializer("$>$>$L$<$<", chain.add("\n.build()").build())
                .build();
    }

    private static CodeBlock retry(Emission run, Waiter.Retry retry) {
        Stream<CodeBlock> status = retry.status().stream().mapToObj(number -> CodeBlock.of("$L", number));
        Stream<CodeBlock> body = retry.schema().stream()
                .map(schema -> CodeBlock.of("$T.INSTANCE", run.validator(schema).orElseThrow()));
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
        Waiter.Pacing pacing = waiter.pacing();
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
