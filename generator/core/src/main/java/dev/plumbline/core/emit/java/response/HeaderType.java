package dev.plumbline.core.emit.java.response;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;

/**
 * What a header is in Java, and how it is read; a header of an object is the text that it is.
 *
 * @param method the method of {@code HeaderReader}
 * @param reader what reads the value, or each of several
 */
record HeaderType(TypeName java, String method, CodeBlock reader) {

    static HeaderType of(EmitContext context, Type type) {
        return type.accept(new Kind(context));
    }

    private static HeaderType single(EmitContext context, Type type) {
        return new HeaderType(context.types().of(type), "value", context.types().reader(type));
    }

    private record Kind(EmitContext context) implements Type.Visitor<HeaderType> {

        @Override
        public HeaderType scalar(Type.Scalar scalar) {
            return single(context, scalar);
        }

        @Override
        public HeaderType any(Type.Any any) {
            return text();
        }

        @Override
        public HeaderType list(Type.ListOf list) {
            return isText(list.item())
                    ? new HeaderType(
                            context.types().of(list), "list", context.types().reader(list.item()))
                    : text();
        }

        @Override
        public HeaderType map(Type.MapOf map) {
            return text();
        }

        @Override
        public HeaderType declared(Type.Declared declared) {
            return isText(declared) ? single(context, declared) : text();
        }

        private HeaderType text() {
            return single(context, Type.Scalar.STRING);
        }

        private boolean isText(Type type) {
            return type instanceof Type.Scalar
                    || type.named()
                            .map(at -> context.plan().typeAt(at).declaration())
                            .filter(Declaration.OpenEnum.class::isInstance)
                            .isPresent();
        }
    }
}
