package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import dev.plumbline.core.plan.ScalarNames;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Java type of each {@link Type}, and the runtime's reader and writer for it. */
public final class JavaTypes {

    /** The method of {@code JsonReader} and of {@code JsonWriter} for any JSON. */
    private static final String ANY = "any";

    /** The method of a union's interface that writes a value and says which branch it is of. */
    public static final String TAGGED = "tagged";

    private final Plan plan;

    JavaTypes(Plan plan) {
        this.plan = plan;
    }

    /** The class of a declaration. */
    public ClassName name(Location declaration) {
        return plan.typeAt(declaration).name();
    }

    private boolean isTagged(Location declaration) {
        return plan.typeAt(declaration).declaration() instanceof Declaration.UnionType union && union.isTagged();
    }

    /** Whether a value prints itself, and nothing has to be added that depends on where it stands. */
    public boolean printsItself(Type type) {
        return type.innermost().named().filter(this::isTagged).isEmpty();
    }

    /** The type as a reference: what may stand between angle brackets. */
    public TypeName of(Type type) {
        return type.accept(new Reference(this));
    }

    /** The type as a value that is always there: a primitive where Java has one. */
    public TypeName present(Type type) {
        TypeName reference = of(type);
        return reference.isBoxedPrimitive() ? reference.unbox() : reference;
    }

    /** What a payload is received as. */
    public TypeName received(Payload payload) {
        return payload.accept(new ReceivedType(this));
    }

    /** What an operation gives, as it may stand between angle brackets. */
    public TypeName result(OperationPlan operation) {
        return operation.operation().result().accept(new ResultType(this, operation));
    }

    /** What a caller gives as the body; only for a call that has one. */
    public TypeName sent(CallPlan call) {
        return call.body().orElseThrow().payload().accept(new SentType(this, call));
    }

    /** The type as a value that may be null. */
    public static TypeName nullable(TypeName type) {
        return type.box()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** A {@code JsonReader} of the type. */
    public CodeBlock reader(Type type) {
        return type.accept(new Codec(this, RuntimeTypes.JSON_READER, "fromJson"));
    }

    /** What reads a document, as a {@code Function}: null where it may be null. */
    public CodeBlock function(Payload.Json json) {
        CodeBlock reader = function(json.json());
        return json.isNullBesideType() ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.JSON_READER, reader) : reader;
    }

    /** The reader as a {@code Function}. */
    public CodeBlock function(Type type) {
        return type.accept(new ReaderFunction(this));
    }

    /** A {@code JsonWriter} of the type. */
    public CodeBlock writer(Type type) {
        return type.accept(new Codec(this, RuntimeTypes.JSON_WRITER, "toJson"));
    }

    /** What reads a value from JSON. */
    public CodeBlock read(Type type, CodeBlock json) {
        return type.accept(new ReadCall(this, json));
    }

    /** The JSON of a value that is not null. */
    public CodeBlock json(Type type, CodeBlock value) {
        return type.accept(new WriteCall(this, value));
    }

    private record Reference(JavaTypes types) implements Type.Visitor<TypeName> {

        @Override
        public TypeName scalar(Type.Scalar scalar) {
            return ScalarNames.of(scalar);
        }

        @Override
        public TypeName any(Type.Any any) {
            return RuntimeTypes.JSON_NODE;
        }

        @Override
        public TypeName list(Type.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), list.nulls() ? nullable(types.of(list.item())) : types.of(list.item()));
        }

        @Override
        public TypeName map(Type.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    ClassName.get(String.class),
                    map.nulls() ? nullable(types.of(map.value())) : types.of(map.value()));
        }

        @Override
        public TypeName declared(Type.Declared declared) {
            return types.name(declared.declaration());
        }
    }

    /** A reader or writer: the runtime's own, or the method that a model has. */
    private record Codec(JavaTypes types, ClassName codec, String method) implements Type.Visitor<CodeBlock> {

        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return ownMethod(scalar)
                    .map(this::own)
                    .orElseGet(() -> codec.equals(RuntimeTypes.JSON_READER)
                            ? constant(scalar)
                            : CodeBlock.of("$T::value", codec));
        }

        @Override
        public CodeBlock any(Type.Any any) {
            return own(ANY);
        }

        private CodeBlock own(String method) {
            return codec.equals(RuntimeTypes.JSON_READER)
                    ? CodeBlock.of("$T.$L", codec, method.toUpperCase(Locale.ROOT))
                    : CodeBlock.of("$T::$L", codec, method);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            String method = list.nulls() ? "listOfNullables" : "list";
            return CodeBlock.of("$T.$L($L)", codec, method, list.item().accept(this));
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            String method = map.nulls() ? "mapOfNullables" : "map";
            return CodeBlock.of("$T.$L($L)", codec, method, map.value().accept(this));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            boolean tagged = codec.equals(RuntimeTypes.JSON_WRITER) && types.isTagged(declared.declaration());
            return CodeBlock.of("$T::$L", types.name(declared.declaration()), tagged ? TAGGED : method);
        }
    }

    /** A reader that is an object has to be turned into a function; a method is one. */
    private record ReaderFunction(JavaTypes types) implements Type.Visitor<CodeBlock> {

        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return ownMethod(scalar)
                    .map(method -> CodeBlock.of("$T::$L", RuntimeTypes.JSON_READER, method))
                    .orElseGet(() -> CodeBlock.of("$L::read", constant(scalar)));
        }

        @Override
        public CodeBlock any(Type.Any any) {
            return CodeBlock.of("$T::$L", RuntimeTypes.JSON_READER, ANY);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            return CodeBlock.of("$L::read", types.reader(list));
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            return CodeBlock.of("$L::read", types.reader(map));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            return types.reader(declared);
        }
    }

    /** The method of {@code PropertyReader} that reads an optional property of the type, where it has one of its own. */
    public static Optional<String> scalarMethod(Type type) {
        if (type instanceof Type.Any) {
            return Optional.of(ANY);
        }
        return type.asScalar().flatMap(JavaTypes::ownMethod);
    }

    private record ReadCall(JavaTypes types, CodeBlock json) implements Type.Visitor<CodeBlock> {

        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return ownMethod(scalar)
                    .map(method -> CodeBlock.of("$T.$L($L)", RuntimeTypes.JSON_READER, method, json))
                    .orElseGet(() -> CodeBlock.of("$L.read($L)", constant(scalar), json));
        }

        @Override
        public CodeBlock any(Type.Any any) {
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.JSON_READER, ANY, json);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            return CodeBlock.of("$L.read($L)", types.reader(list), json);
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            return CodeBlock.of("$L.read($L)", types.reader(map), json);
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            return CodeBlock.of("$T.fromJson($L)", types.name(declared.declaration()), json);
        }
    }

    private record WriteCall(JavaTypes types, CodeBlock value) implements Type.Visitor<CodeBlock> {

        @Override
        public CodeBlock scalar(Type.Scalar scalar) {
            return CodeBlock.of(
                    "$T.$L($L)", RuntimeTypes.JSON_WRITER, ownMethod(scalar).orElse("value"), value);
        }

        @Override
        public CodeBlock any(Type.Any any) {
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.JSON_WRITER, ANY, value);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            return CodeBlock.of("$T.print($L, $L)", RuntimeTypes.JSON_WRITER, value, types.writer(list));
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            return CodeBlock.of("$T.print($L, $L)", RuntimeTypes.JSON_WRITER, value, types.writer(map));
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            return types.isTagged(declared.declaration())
                    ? CodeBlock.of("$T.$L($L)", types.name(declared.declaration()), TAGGED, value)
                    : CodeBlock.of("$L.toJson()", value);
        }
    }

    /** The method of {@code JsonReader} and of {@code JsonWriter}, where they have one for that alone. */
    private static Optional<String> ownMethod(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> Optional.of("string");
            case BOOLEAN -> Optional.of("bool");
            case INT -> Optional.of("int32");
            case LONG -> Optional.of("int64");
            case DOUBLE -> Optional.of("number");
            case DECIMAL, DATE_TIME, DATE, UUID, URI, BYTES -> Optional.empty();
        };
    }

    /** The reader of a scalar that has no method. */
    private static CodeBlock constant(Type.Scalar scalar) {
        return CodeBlock.of("$T.$L", RuntimeTypes.JSON_READER, scalar.name());
    }
}
