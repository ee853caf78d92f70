package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.model.Declaration.Branch;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a builder says by itself of a property that is required: the only value that its schema takes, or the name that the
 * unions with a {@code discriminator} know the object by. A caller has nothing to choose there.
 */
final class OnlyValue {

    private OnlyValue() {}

    /** The value as Java code; empty where the caller has a choice, or may leave the property out. */
    static Optional<CodeBlock> of(ObjectView view, Component component) {
        Presence presence = component.presence();
        if (presence != Presence.REQUIRED && presence != Presence.EXPECTED) {
            return Optional.empty();
        }
        String name = component.property().name();
        SchemaSet schemas = view.context().schemas();
        Set<String> fixed = ObjectSignature.of(schemas.at(view.object().at()), schemas)
                .fixed()
                .getOrDefault(name, Set.of());
        Stream<String> values = fixed.isEmpty() ? called(view, name) : fixed.stream();
        List<String> different = values.distinct().toList();
        return different.size() == 1 ? component.type().accept(new Literal(view, different.get(0))) : Optional.empty();
    }

    /** What the unions that the object is a branch of call it in the property, as JSON. */
    private static Stream<String> called(ObjectView view, String property) {
        return view.context().unionsOf(view.object()).stream()
                .map(union -> (UnionType) union.declaration())
                .filter(union -> property.equals(union.told()))
                .flatMap(union -> union.branches().stream())
                .filter(branch ->
                        branch.type().named().equals(Optional.of(view.object().at())))
                .map(Branch::values)
                .flatMap(List::stream)
                .map(text -> JsonWords.text(JsonNodeFactory.instance.stringNode(text)));
    }

    /** A plain value in Java: whatever its type may be. */
    private record Literal(ObjectView view, String json) implements Type.Visitor<Optional<CodeBlock>> {

        @Override
        public Optional<CodeBlock> scalar(Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> JsonWords.string(json).map(Literals::quoted);
                case BOOLEAN ->
                    Optional.of(json).filter(Set.of("true", "false")::contains).map(CodeBlock::of);
                case INT ->
                    Optional.of(json).filter(text -> text.matches("-?\\d{1,9}")).map(CodeBlock::of);
                case LONG ->
                    Optional.of(json)
                            .filter(text -> text.matches("-?\\d{1,18}"))
                            .map(text -> CodeBlock.of("$LL", text));
                case DOUBLE, DECIMAL, DATE_TIME, DATE, UUID, URI, BYTES -> Optional.empty();
            };
        }

        @Override
        public Optional<CodeBlock> any(Type.Any any) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> list(Type.ListOf list) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> map(Type.MapOf map) {
            return Optional.empty();
        }

        @Override
        public Optional<CodeBlock> declared(Type.Declared declared) {
            return view.context().plan().typeAt(declared.declaration()).declaration() instanceof OpenEnum openEnum
                    ? scalar(openEnum.of())
                            .map(value -> CodeBlock.of("$T.of($L)", view.types().name(declared.declaration()), value))
                    : Optional.empty();
        }
    }
}
