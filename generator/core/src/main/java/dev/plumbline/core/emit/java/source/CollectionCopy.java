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
        return copy(holdsNulls(list) ? "listOfNullables" : "list");
    }

    @Override
    public Optional<CodeBlock> map(Type.MapOf map) {
        return copy(holdsNulls(map) ? "mapOfNullables" : "map");
    }

    /** Whether null is a value in it, however deep. */
    private static boolean holdsNulls(Type type) {
        return type instanceof Type.ListOf list
                ? list.nulls() || holdsNulls(list.item())
                : type instanceof Type.MapOf map && (map.nulls() || holdsNulls(map.value()));
    }

    @Override
    public Optional<CodeBlock> declared(Type.Declared declared) {
        return Optional.empty();
    }

    private Optional<CodeBlock> copy(String method) {
        return Optional.of(CodeBlock.of("$T.$L($S, $N)", RuntimeTypes.COPIES, method + suffix, variable, variable));
    }
}
