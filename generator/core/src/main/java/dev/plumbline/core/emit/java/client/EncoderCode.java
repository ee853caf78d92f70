package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runtime's {@code BodyEncoder} of a request body. */
record EncoderCode(EmitContext context, Content content) implements Payload.Visitor<CodeBlock> {

    private static final int INDENT = 24;

    static CodeBlock of(EmitContext context, Content content) {
        return content.payload().accept(new EncoderCode(context, content));
    }

    @Override
    public CodeBlock json(Payload.Json json) {
        return context.validator(json.at()).isPresent()
                ? checked("json", Optional.of(json.at()))
                : CodeBlock.of("$T.json($L)", RuntimeTypes.BODY_ENCODER, mediaType());
    }

    @Override
    public CodeBlock form(Payload.Form form) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(context.validatorOrNull(Optional.of(form.at())));
        form.fields().forEach(field -> arguments.add(field(field)));
        return call("form", arguments);
    }

    @Override
    public CodeBlock multipart(Payload.Multipart multipart) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(mediaType());
        arguments.add(context.validatorOrNull(multipart.schema()));
        if (multipart.schema().flatMap(context::validator).isPresent()) {
            multipart.parts().stream()
                    .filter(Part::repeated)
                    .forEach(part -> arguments.add(Literals.quoted(part.name())));
        }
        return call("multipart", arguments);
    }

    @Override
    public CodeBlock text(Payload.Text text) {
        return checked("text", text.schema());
    }

    @Override
    public CodeBlock binary(Payload.Binary binary) {
        return bytes();
    }

    @Override
    public CodeBlock events(Payload.Events events) {
        return bytes();
    }

    @Override
    public CodeBlock jsonLines(Payload.JsonLines lines) {
        return bytes();
    }

    private CodeBlock bytes() {
        return CodeBlock.of("$T.binary($L)", RuntimeTypes.BODY_ENCODER, mediaType());
    }

    private CodeBlock checked(String method, Optional<Location> schema) {
        return call(method, List.of(mediaType(), context.validatorOrNull(schema)));
    }

    private static CodeBlock call(String method, List<CodeBlock> arguments) {
        return Literals.call(INDENT, CodeBlock.of("$T.$L", RuntimeTypes.BODY_ENCODER, method), arguments);
    }

    private CodeBlock mediaType() {
        return Literals.quoted(content.mediaType());
    }

    private static CodeBlock field(FieldEncoding field) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($L)", RuntimeTypes.FIELD_ENCODING, Literals.quoted(field.name()));
        if (field.contentType() != null) {
            code.add(".contentType($L)", Literals.quoted(field.contentType()));
        }
        Serialization.Styled styled = field.styled();
        if (styled != null) {
            code.add(".style($T.$L, $L)", RuntimeTypes.STYLE, styled.style().name(), styled.explode());
            code.add(styled.allowReserved() ? ".allowReserved()" : "");
        }
        return code.build();
    }
}
