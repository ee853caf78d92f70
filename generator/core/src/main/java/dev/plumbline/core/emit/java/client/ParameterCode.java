package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Style;
import java.util.Optional;

/** The runtime's {@code Parameter}: what the document says of one beyond what OpenAPI assumes. */
record ParameterCode(Parameter parameter) implements Serialization.Visitor<CodeBlock> {

    /** Empty where the document says nothing that the runtime does not assume. */
    static Optional<CodeBlock> of(EmitContext context, Parameter parameter) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(parameter.required() && parameter.in() != Parameter.In.PATH ? ".required()" : "");
        code.add(parameter.isPlain() ? CodeBlock.of("") : parameter.serialization().accept(new ParameterCode(parameter)));
        context.validator(parameter.schema()).ifPresent(name -> code.add(".validator($T.INSTANCE)", name));
        return code.isEmpty() || code.build().toString().isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of(
                        "$T.$L($L)$L",
                        RuntimeTypes.PARAMETER,
                        factory(parameter.in()),
                        Literals.quoted(parameter.name()),
                        code.build()));
    }

    private static String factory(Parameter.In in) {
        return in == Parameter.In.QUERYSTRING ? "queryString" : in.word();
    }

    @Override
    public CodeBlock styled(Serialization.Styled styled) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean usual = styled.explode() == (styled.style() == Style.FORM || styled.style() == Style.COOKIE);
        if (styled.style() != parameter.in().defaultStyle() || !usual) {
            code.add(
                    ".style($T.$L$L)",
                    RuntimeTypes.STYLE,
                    styled.style().name(),
                    usual ? "" : ", " + styled.explode());
        }
        code.add(styled.allowReserved() ? ".allowReserved()" : "");
        code.add(styled.allowEmpty() ? ".allowEmpty()" : "");
        return code.build();
    }

    @Override
    public CodeBlock encoded(Serialization.Encoded encoded) {
        return CodeBlock.of(".content($L)", Literals.quoted(encoded.mediaType()));
    }
}
