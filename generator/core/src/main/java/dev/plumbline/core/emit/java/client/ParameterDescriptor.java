package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Style;
import java.util.Optional;

/** Prints what the runtime needs to know of a parameter. */
final class ParameterDescriptor {

    /** What the runtime assumes of a whole query. */
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What a line has room for beside the words of a parameter and its validator. */
    private static final int WIDTH = 56;

    private ParameterDescriptor() {}

    /** The descriptor; empty for a parameter of which there is no more to say than its name. */
    static Optional<CodeBlock> of(EmitContext context, Parameter parameter) {
        CodeBlock.Builder traits = CodeBlock.builder();
        if (parameter.required() && parameter.in() != Parameter.In.PATH) {
            traits.add(".required()");
        }
        traits.add(parameter.serialization().accept(new Written(parameter.in())));
        context.validator(parameter.schema()).ifPresent(validator -> {
            int length = parameter.name().length()
                    + Literals.printedLength(traits.build())
                    + validator.simpleName().length();
            traits.add(length <= WIDTH ? ".validator($T.INSTANCE)" : "$>$>\n.validator($T.INSTANCE)$<$<", validator);
        });
        return Optional.of(traits.build())
                .filter(chain -> !chain.isEmpty())
                .map(chain -> CodeBlock.of(
                        "$T.$L($L)$L",
                        RuntimeTypes.PARAMETER,
                        factory(parameter.in()),
                        Literals.quoted(parameter.name()),
                        chain));
    }

    private static String factory(Parameter.In in) {
        return in == Parameter.In.QUERYSTRING ? "queryString" : in.word();
    }

    /** How it is written, where that is not what the runtime assumes. */
    private record Written(Parameter.In in) implements Serialization.Visitor<CodeBlock> {

        @Override
        public CodeBlock styled(Serialization.Styled styled) {
            CodeBlock.Builder traits = CodeBlock.builder().add(style(styled.style(), styled.explode()));
            if (styled.allowReserved()) {
                traits.add(".allowReserved()");
            }
            if (styled.allowEmpty()) {
                traits.add(".allowEmpty()");
            }
            return traits.build();
        }

        private CodeBlock style(Style style, boolean explode) {
            boolean assumed = style == Style.FORM || style == Style.COOKIE;
            if (explode == assumed || style == Style.DEEP_OBJECT) {
                return style == in.defaultStyle()
                        ? CodeBlock.of("")
                        : CodeBlock.of(".style($T.$L)", RuntimeTypes.STYLE, style.name());
            }
            return CodeBlock.of(".style($T.$L, $L)", RuntimeTypes.STYLE, style.name(), explode);
        }

        @Override
        public CodeBlock encoded(Serialization.Encoded encoded) {
            return in == Parameter.In.QUERYSTRING && encoded.mediaType().equals(FORM)
                    ? CodeBlock.of("")
                    : CodeBlock.of(".content($L)", Literals.quoted(encoded.mediaType()));
        }
    }
}
