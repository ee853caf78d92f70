package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.model.Type;
import java.util.List;
import java.util.stream.Stream;

/** Prints {@code equals} and {@code hashCode} of a record that holds an array of bytes: the record's own ask which array. */
final class BytesEquality {

    private BytesEquality() {}

    /** The methods; none where no component holds bytes. */
    static List<MethodSpec> of(ClassName record, Stream<Type> components) {
        if (components.noneMatch(type -> type.accept(Holds.BYTES))) {
            return List.of();
        }
        MethodSpec equality = MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(boolean.class)
                .addParameter(ParameterSpec.builder(JavaTypes.nullable(ClassName.OBJECT), "other")
                        .build())
                .addStatement("return other instanceof $T that && toJson().equals(that.toJson())", record)
                .build();
        MethodSpec hash = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(int.class)
                .addStatement("return toJson().hashCode()")
                .build();
        return List.of(equality, hash);
    }

    /** Whether a value is an array of bytes, or holds one that no other class compares. */
    private enum Holds implements Type.Visitor<Boolean> {
        BYTES;

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return scalar == Type.Scalar.BYTES;
        }

        @Override
        public Boolean any(Type.Any any) {
            return false;
        }

        @Override
        public Boolean list(Type.ListOf list) {
            return list.item().accept(this);
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return map.value().accept(this);
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return false;
        }
    }
}
