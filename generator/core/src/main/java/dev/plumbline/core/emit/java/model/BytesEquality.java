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
        if (components.noneMatch(type -> type.innermost() == Type.Scalar.BYTES)) {
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
}
