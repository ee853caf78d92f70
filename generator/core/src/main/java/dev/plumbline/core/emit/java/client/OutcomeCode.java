package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a descriptor says of each documented success: {@code on("200", ...)}. */
record OutcomeCode(EmitContext context, OperationPlan plan) implements Result.Visitor<List<CodeBlock>> {

    /** What a line of a descriptor has room for. */
    private static final int WIDTH = 106;

    static List<CodeBlock> of(EmitContext context, OperationPlan plan) {
        return plan.operation().result().accept(new OutcomeCode(context, plan));
    }

    /** The same of a stream that is read instead. */
    static List<CodeBlock> ofStream(EmitContext context, OperationPlan plan, Content stream) {
        return plan.operation().responses().stream()
                .filter(response -> response.contents().contains(stream))
                .map(response -> on(response, DecoderCode.of(context, stream)))
                .toList();
    }

    @Override
    public List<CodeBlock> nothing(Result.Nothing nothing) {
        return List.of();
    }

    @Override
    public List<CodeBlock> one(Result.One one) {
        return one.responses().stream()
                .flatMap(response -> contents(response).map(content -> on(response, DecoderCode.of(context, content))))
                .toList();
    }

    @Override
    public List<CodeBlock> maybe(Result.Maybe maybe) {
        List<CodeBlock> lines = new ArrayList<>();
        for (Response response : maybe.responses()) {
            contents(response).forEach(content -> lines.add(mapped(response, content, optional(content))));
            if (response.contents().isEmpty()) {
                lines.add(on(response, empty(CodeBlock.of("$T.empty()", Optional.class))));
            }
        }
        return lines;
    }

    private static CodeBlock optional(Content content) {
        boolean nullable = content.json().filter(Payload.Json::isNullBesideType).isPresent();
        return CodeBlock.of(nullable ? "$T::ofNullable" : "$T::of", Optional.class);
    }

    @Override
    public List<CodeBlock> several(Result.Several several) {
        ClassName result = plan.result().orElseThrow().name();
        List<CodeBlock> lines = new ArrayList<>();
        for (int i = 0; i < several.responses().size(); i++) {
            Response response = several.responses().get(i);
            ClassName variant =
                    result.nestedClass(plan.result().orElseThrow().variants().get(i));
            contents(response)
                    .forEach(content -> lines.add(mapped(response, content, CodeBlock.of("$T::new", variant))));
            if (response.contents().isEmpty()) {
                lines.add(on(response, empty(CodeBlock.of("new $T()", variant))));
            }
        }
        return lines;
    }

    @Override
    public List<CodeBlock> redirect(Result.Redirect redirect) {
        return List.of(on(redirect.to(), CodeBlock.of("$T.redirect()", RuntimeTypes.RESPONSE_DECODER)));
    }

    /** The preferred content of a response, and the others that the same Java type holds. */
    private Stream<Content> contents(Response response) {
        Optional<TypeName> type =
                response.content().map(content -> context.types().received(content.payload()));
        return response.contents().stream()
                .filter(content -> type.equals(Optional.of(context.types().received(content.payload()))));
    }

    private static CodeBlock empty(CodeBlock value) {
        return CodeBlock.of("$T.empty($L)", RuntimeTypes.RESPONSE_DECODER, value);
    }

    private CodeBlock mapped(Response response, Content content, CodeBlock mapping) {
        CodeBlock decoder = DecoderCode.of(context, content);
        CodeBlock line = on(response, CodeBlock.of("$L.map($L)", decoder, mapping));
        return line.toString().contains("\n")
                ? on(response, CodeBlock.of("$L$>$>\n.map($L)$<$<", decoder, mapping))
                : line;
    }

    /** On one line, but for what has lines already; the status alone on its line where that does not do. */
    private static CodeBlock on(Response response, CodeBlock decoder) {
        CodeBlock status = Literals.quoted(response.status());
        CodeBlock line = CodeBlock.of(".on($L, $L)", status, decoder);
        int longest = line.toString()
                .lines()
                .mapToInt(part -> Literals.printedLength(CodeBlock.of("$L", part)))
                .max()
                .orElse(0);
        return longest <= WIDTH ? line : CodeBlock.of(".on($>$>\n$L,\n$L$<$<)", status, decoder);
    }
}
