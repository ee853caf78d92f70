package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import java.util.Optional;

/** The runtime's {@code ResponseDecoder} of a response body. */
record DecoderCode(EmitContext context, Content content) implements Payload.Visitor<CodeBlock> {

    static CodeBlock of(EmitContext context, Content content) {
        return content.payload().accept(new DecoderCode(context, content));
    }

    @Override
    public CodeBlock json(Payload.Json json) {
        CodeBlock validator = context.validator(json.at())
                .map(name -> CodeBlock.of(", $T.INSTANCE", name))
                .orElse(CodeBlock.of(""));
        return decoder("json", CodeBlock.of(", $L$L", context.types().function(json.json()), validator));
    }

    @Override
    public CodeBlock form(Payload.Form form) {
        return decoder("text", CodeBlock.of(""));
    }

    @Override
    public CodeBlock multipart(Payload.Multipart multipart) {
        return decoder("binary", CodeBlock.of(""));
    }

    @Override
    public CodeBlock text(Payload.Text text) {
        return decoder("text", CodeBlock.of(""));
    }

    @Override
    public CodeBlock binary(Payload.Binary binary) {
        return decoder("binary", CodeBlock.of(""));
    }

    @Override
    public CodeBlock events(Payload.Events events) {
        return events.data()
                .map(data -> decoder("events", item(data, events.schema())))
                .orElseGet(() -> decoder("textEvents", CodeBlock.of("")));
    }

    @Override
    public CodeBlock jsonLines(Payload.JsonLines lines) {
        return decoder("jsonLines", item(lines.line(), Optional.of(lines.at())));
    }

    private CodeBlock item(Type type, Optional<Location> schema) {
        CodeBlock validator = schema.flatMap(context::validator)
                .map(name -> CodeBlock.of("$T.INSTANCE", name))
                .orElse(CodeBlock.of("null"));
        return CodeBlock.of(", $L, $L", context.types().function(type), validator);
    }

    private CodeBlock decoder(String method, CodeBlock more) {
        return CodeBlock.of(
                "$T.$L($L$L)", RuntimeTypes.RESPONSE_DECODER, method, Literals.quoted(content.mediaType()), more);
    }
}
