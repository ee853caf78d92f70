package dev.plumbline.core.emit.java.request;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Type;
import java.util.Optional;

/**
 * The call that adds a part to a form, without the dot before it.
 *
 * @param value the variable that holds the part's value, which is there
 */
record PartCode(EmitContext context, Part part, String value) implements Part.Value.Visitor<CodeBlock> {

    @Override
    public CodeBlock file(Part.File file) {
        CodeBlock typed = mediaType("")
                .map(type -> CodeBlock.of("$1N.type() == null ? $1N.withType($2L) : $1N", value, Literals.quoted(type)))
                .orElseGet(() -> CodeBlock.of("$N", value));
        return CodeBlock.of("file($L, $L)", name(), typed);
    }

    @Override
    public CodeBlock json(Part.Json json) {
        return CodeBlock.of(
                "json($L, $L$L)",
                name(),
                context.types().json(json.type(), CodeBlock.of("$N", value)),
                contentType("application/json"));
    }

    @Override
    public CodeBlock text(Part.Text text) {
        CodeBlock variable = CodeBlock.of("$N", value);
        CodeBlock scalar =
                text.type() == Type.Scalar.STRING ? variable : context.types().json(text.type(), variable);
        return CodeBlock.of("text($L, $L$L)", name(), scalar, contentType("text/plain"));
    }

    @Override
    public CodeBlock mixed(Part.Mixed mixed) {
        return CodeBlock.of("value($L, $L)", name(), context.types().json(mixed.type(), CodeBlock.of("$N", value)));
    }

    private CodeBlock name() {
        return Literals.quoted(part.name());
    }

    private CodeBlock contentType(String usual) {
        return mediaType(usual)
                .map(type -> CodeBlock.of(", $L", Literals.quoted(type)))
                .orElse(CodeBlock.of(""));
    }

    /** What the document wants it to be sent as, where that is not the usual. */
    private Optional<String> mediaType(String usual) {
        return part.contentTypes().stream().findFirst().filter(type -> !type.contains("*") && !type.equals(usual));
    }
}
