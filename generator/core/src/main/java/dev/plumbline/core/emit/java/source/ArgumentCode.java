package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Type;

/** How a value is handed to the runtime's {@code Arguments}: as it is, or with the method that makes JSON of it. */
public final class ArgumentCode {

    private ArgumentCode() {}

    /** The call that adds a parameter, without the dot before it: {@code withQuery("sort", sort, Sort::toJson)}. */
    public static CodeBlock with(JavaTypes types, Parameter parameter, String variable) {
        CodeBlock name = parameter.in() == Parameter.In.QUERYSTRING
                ? CodeBlock.of("")
                : CodeBlock.of("$L, ", Literals.quoted(parameter.name()));
        return CodeBlock.of("$L($L$L)", method(parameter.in()), name, value(types, parameter.type(), variable));
    }

    /** The value, and where it is no text, number or JSON by itself and prints none, what makes JSON of it. */
    public static CodeBlock value(JavaTypes types, Type type, String variable) {
        return types.printsItself(type) && type.accept(new IsSentAsItIs())
                ? CodeBlock.of("$N", variable)
                : CodeBlock.of("$N, $L", variable, types.writer(type));
    }

    private static String method(Parameter.In in) {
        return switch (in) {
            case PATH -> "withPath";
            case QUERY -> "withQuery";
            case HEADER -> "withHeader";
            case COOKIE -> "withCookie";
            case QUERYSTRING -> "withQueryString";
        };
    }

    /** Whether the runtime writes a parameter of the type without being told how. */
    private static final class IsSentAsItIs implements Type.Visitor<Boolean> {

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean any(Type.Any any) {
            return true;
        }

        /** A list of scalars. */
        @Override
        public Boolean list(Type.ListOf list) {
            return list.item() instanceof Type.Scalar && !list.nulls();
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return false;
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return true;
        }
    }
}
