package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.model.Declaration.OpenEnum;
import java.util.List;

/** Prints the enum inside an open enum: its documented values and one constant for all others. */
final class KnownEmitter {

    private static final TypeName VALUE = JavaTypes.nullable(ClassName.get(String.class));

    private KnownEmitter() {}

    static TypeSpec emit(ClassName name, List<String> constants, OpenEnum openEnum, String other) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(PUBLIC)
                .addJavadoc("The documented values, for {@code switch}.");
        for (int i = 0; i < constants.size(); i++) {
            var value = openEnum.values().get(i);
            type.addEnumConstant(
                    constants.get(i), constant(Literals.quoted(value.value()), EnumEmitter.constantText(value)));
        }
        return type.addEnumConstant(
                        other, constant(CodeBlock.of("null"), Javadoc.empty().say("Any other value.")))
                .addField(VALUE, "value", PRIVATE, FINAL)
                .addMethod(constructor())
                .addMethod(of(name, other))
                .build();
    }

    private static TypeSpec constant(CodeBlock argument, Javadoc javadoc) {
        return TypeSpec.anonymousClassBuilder("$L", argument)
                .addJavadoc(javadoc.code())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(VALUE, "value")
                .addStatement("this.value = value")
                .build();
    }

    private static MethodSpec of(ClassName name, String other) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(PRIVATE, STATIC)
                .returns(name)
                .addParameter(String.class, "value")
                .beginControlFlow("for ($T known : values())", name)
                .beginControlFlow("if (value.equals(known.value))")
                .addStatement("return known")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $N", other)
                .build();
    }
}
