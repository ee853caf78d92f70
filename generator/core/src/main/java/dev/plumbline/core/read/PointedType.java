package dev.plumbline.core.read;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.types.TypeReader;
import java.util.Optional;

/** The types of what JSON pointers lead to. Where a type does not say what there is, it may be anything. */
record PointedType(TypeReader types) {

    /** The type of an item of the array there; empty where the type knows of no array there. */
    Optional<Type> items(Type body, String pointer) {
        return at(body, pointer).flatMap(type -> type.accept(new Items()));
    }

    /** The type of what is there; empty where the type knows of nothing there. */
    Optional<Type> at(Type body, String pointer) {
        Optional<Type> type = Optional.of(body);
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            type = type.flatMap(here -> here.accept(new Inside(types, name)));
        }
        return type;
    }

    /** What is inside of a type by a name. */
    private record Inside(TypeReader types, String name)
            implements Type.Visitor<Optional<Type>>, Declaration.Visitor<Optional<Type>> {

        @Override
        public Optional<Type> scalar(Type.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<Type> any(Type.Any any) {
            return Optional.of(any);
        }

        @Override
        public Optional<Type> list(Type.ListOf list) {
            return name.matches("\\d+") ? Optional.of(list.item()) : Optional.empty();
        }

        @Override
        public Optional<Type> map(Type.MapOf map) {
            return Optional.of(map.value());
        }

        @Override
        public Optional<Type> declared(Type.Declared declared) {
            Declaration declaration = types.declaration(declared.declaration());
            return declaration == null ? Optional.of(new Type.Any()) : declaration.accept(this);
        }

        @Override
        public Optional<Type> object(Declaration.ObjectType object) {
            return object.properties().stream()
                    .filter(property -> property.name().equals(name))
                    .map(Declaration.Property::type)
                    .findFirst();
        }

        @Override
        public Optional<Type> openEnum(Declaration.OpenEnum openEnum) {
            return Optional.empty();
        }

        @Override
        public Optional<Type> union(Declaration.UnionType union) {
            return Optional.of(new Type.Any());
        }
    }

    /** What an item of a type is. */
    private static final class Items implements Type.Visitor<Optional<Type>> {

        @Override
        public Optional<Type> scalar(Type.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<Type> any(Type.Any any) {
            return Optional.of(any);
        }

        @Override
        public Optional<Type> list(Type.ListOf list) {
            return Optional.of(list.item());
        }

        @Override
        public Optional<Type> map(Type.MapOf map) {
            return Optional.empty();
        }

        @Override
        public Optional<Type> declared(Type.Declared declared) {
            return Optional.empty();
        }
    }
}
