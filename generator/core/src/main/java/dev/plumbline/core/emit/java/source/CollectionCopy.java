package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Type;
import java.util.Optional;

/**
 * The call that makes an unmodifiable copy of a list or a map; empty for a value that is so by itself.
 *
 * @param variable the variable that holds the value
 * @param suffix what the runtime's method is called beyond {@code list} or {@code map}
 */
public record CollectionCopy(String variable, String suffix) implements Type.Visitor<Optional<CodeBlock>> {

    @Override
    public Optional<CodeBlock> scalar(Type.Scalar scalar) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> any(Type.Any any) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> list(Type.ListOf list) {
        return copy(list.accept(HoldsNulls.KIND) ? "listOfNullables" : "list");
    }

    @Override
    public Optional<CodeBlock> map(Type.MapOf map) {
        return copy(map.accept(HoldsNulls.KIND) ? "mapOfNullables" : "map");
    }

    @Override
    public Optional<CodeBlock> declared(Type.Declared declared) {
        return Optional.empty();
    }

    private Optional<CodeBlock> copy(String method) {
        return Optional.of(CodeBlock.of("$T.$L($S, $N)", RuntimeTypes.COPIES, method + suffix, variable, variable));
    }

    /** Whether null is a value in it, however deep. */
    private enum HoldsNulls implements Type.Visitor<Boolean> {
        KIND;

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return false;
        }

        @Override
        public Boolean any(Type.Any any) {
            return false;
        }

        @Override
        public Boolean list(Type.ListOf list) {
            return list.nulls() || list.item().accept(this);
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return map.nulls() || map.value().accept(this);
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return false;
        }
    }
}
