package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;

/** The Java type of each {@link Type}, and the runtime's reader and writer for it. */
public final class JavaTypes {

    private final Plan plan;

    JavaTypes(Plan plan) {
        this.plan = plan;
    }

    /** The class of a declaration. */
    public ClassName name(Location declaration) {
        return plan.typeAt(declaration).name();
    }

    /** The type as a reference: what may stand between angle brackets. */
    public TypeName of(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.item()));
        }
        if (type instanceof Type.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), of(map.value()));
        }
        return type instanceof Type.Declared declared ? name(declared.declaration()) : RuntimeTypes.JSON_NODE;
    }

    /** The type as a value that is always there: a primitive where Java has one. */
    public TypeName present(Type type) {
        TypeName reference = of(type);
        return reference.isBoxedPrimitive() ? reference.unbox() : reference;
    }

    /** The type as a value that may be null. */
    public static TypeName nullable(TypeName type) {
        return type.box()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** A {@code JsonReader} of the type. */
    public CodeBlock reader(Type type) {
        return codec(RuntimeTypes.JSON_READER, "fromJson", type);
    }

    /** The reader as a {@code Function}. */
    public CodeBlock function(Type type) {
        boolean made = type instanceof Type.ListOf || type instanceof Type.MapOf;
        return made ? CodeBlock.of("$L::read", reader(type)) : reader(type);
    }

    /** A {@code JsonWriter} of the type. */
    public CodeBlock writer(Type type) {
        return codec(RuntimeTypes.JSON_WRITER, "toJson", type);
    }

    /** A reader or writer of the type: the runtime's own, or the method that a model has. */
    private CodeBlock codec(ClassName codec, String method, Type type) {
        if (type instanceof Type.ListOf list) {
            return CodeBlock.of("$T.list($L)", codec, codec(codec, method, list.item()));
        }
        if (type instanceof Type.MapOf map) {
            return CodeBlock.of("$T.map($L)", codec, codec(codec, method, map.value()));
        }
        return type instanceof Type.Declared declared
                ? CodeBlock.of("$T::$L", name(declared.declaration()), method)
                : CodeBlock.of("$T::$L", codec, plainMethod(type));
    }

    /** What reads a value from JSON. */
    public CodeBlock read(Type type, CodeBlock json) {
        return type instanceof Type.Declared declared
                ? CodeBlock.of("$T.fromJson($L)", name(declared.declaration()), json)
                : type instanceof Type.ListOf || type instanceof Type.MapOf
                        ? CodeBlock.of("$L.read($L)", reader(type), json)
                        : CodeBlock.of("$T.$L($L)", RuntimeTypes.JSON_READER, plainMethod(type), json);
    }

    /** The JSON of a value that is not null. */
    public CodeBlock json(Type type, CodeBlock value) {
        return type instanceof Type.Declared
                ? CodeBlock.of("$L.toJson()", value)
                : type instanceof Type.ListOf || type instanceof Type.MapOf
                        ? CodeBlock.of("$T.print($L, $L)", RuntimeTypes.JSON_WRITER, value, writer(type))
                        : CodeBlock.of("$T.$L($L)", RuntimeTypes.JSON_WRITER, plainMethod(type), value);
    }

    private static TypeName scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(Double.class);
        };
    }

    private static String plainMethod(Type type) {
        return type instanceof Type.Scalar scalar
                ? switch (scalar) {
                    case STRING -> "string";
                    case BOOLEAN -> "bool";
                    case INT -> "int32";
                    case LONG -> "int64";
                    case DOUBLE -> "number";
                }
                : "any";
    }
}
