package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runtime's {@code ResponseDecoder} of a response body. */
record DecoderCode(EmitContext context, Content content) implements Payload.Visitor<CodeBlock> {

    private static final int INDENT = 24;

    static CodeBlock of(EmitContext context, Content content) {
        return content.payload().accept(new DecoderCode(context, content));
    }

    @Override
    public CodeBlock json(Payload.Json json) {
        CodeBlock reader = context.types().function(json);
        return context.receivedValidator(json.at())
                .map(name -> decoder("json", reader, CodeBlock.of("$T.INSTANCE", name)))
                .orElseGet(() -> decoder("json", reader));
    }

    @Override
    public CodeBlock form(Payload.Form form) {
        return decoder("text");
    }

    @Override
    public CodeBlock multipart(Payload.Multipart multipart) {
        return decoder("binary");
    }

    @Override
    public CodeBlock text(Payload.Text text) {
        return decoder("text");
    }

    @Override
    public CodeBlock binary(Payload.Binary binary) {
        return decoder("binary");
    }

    @Override
    public CodeBlock events(Payload.Events events) {
        return events.data().map(data -> item("events", data, events.schema())).orElseGet(() -> decoder("textEvents"));
    }

    @Override
    public CodeBlock jsonLines(Payload.JsonLines lines) {
        return item("jsonLines", lines.line(), Optional.of(lines.at()));
    }

    private CodeBlock item(String method, Type type, Optional<Location> schema) {
        return decoder(method, context.types().function(type), context.receivedValidatorOrNull(schema));
    }

    private CodeBlock decoder(String method, CodeBlock... more) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.quoted(content.mediaType()));
        arguments.addAll(List.of(more));
        return Literals.call(INDENT, CodeBlock.of("$T.$L", RuntimeTypes.RESPONSE_DECODER, method), arguments);
    }
}
