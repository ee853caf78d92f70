package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.CollectionCopy;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.Branch;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Type;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the records inside a union's interface: one for each branch without a class of its own, and Unknown. */
final class VariantEmitter {

    /** The variant that keeps a value of no documented type. */
    static final String UNKNOWN = "Unknown";

    private VariantEmitter() {}

    /** The variant of a branch such as a string or a list. */
    static TypeSpec wrapper(EmitContext context, Branch branch, ClassName union, ClassName variant) {
        TypeName value = context.types().present(branch.type());
        return record(union, variant, value, "The variant {@code " + branchName(branch) + "}.")
                .addMethod(constructor(branch.type(), value))
                .addMethod(fromJson(context, branch, variant))
                .addMethod(toJson(context.types().json(branch.type(), CodeBlock.of("value"))))
                .addMethods(BytesEquality.of(variant, Stream.of(branch.type())))
                .build();
    }

    /** The variant that keeps JSON. */
    static TypeSpec unknown(EmitContext context, UnionType union, ClassName name) {
        Type any = new Type.Any();
        TypeSpec.Builder type = record(
                        name,
                        name.nestedClass(UNKNOWN),
                        RuntimeTypes.JSON_NODE,
                        "A value of none of the types, kept as JSON.")
                .addMethod(constructor(any, RuntimeTypes.JSON_NODE))
                .addMethod(toJson(context.types().json(any, CodeBlock.of("value"))));
        if (context.secrets().holdsSecret(union)) {
            type.addMethod(maskedText());
        }
        return type.build();
    }

    private static String branchName(Branch branch) {
        return JavadocText.code(branch.name());
    }

    private static TypeSpec.Builder record(ClassName union, ClassName variant, TypeName value, String sentence) {
        return TypeSpec.recordBuilder(variant)
                .addModifiers(PUBLIC, STATIC)
                .addSuperinterface(union)
                .addJavadoc("$L", sentence)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build());
    }

    private static MethodSpec constructor(Type type, TypeName value) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(PUBLIC);
        type.accept(new Kept(value)).ifPresent(constructor::addStatement);
        return constructor.build();
    }

    /** The statement that refuses null, or keeps a copy of what could change. */
    private record Kept(TypeName value) implements Type.Visitor<Optional<CodeBlock>> {

        @Override
        public Optional<CodeBlock> scalar(Type.Scalar scalar) {
            return value.isPrimitive() ? Optional.empty() : notNull();
        }

        @Override
        public Optional<CodeBlock> any(Type.Any any) {
            return Optional.of(CodeBlock.of("value = value.deepCopy()"));
        }

        @Override
        public Optional<CodeBlock> list(Type.ListOf list) {
            return copy(list);
        }

        @Override
        public Optional<CodeBlock> map(Type.MapOf map) {
            return copy(map);
        }

        @Override
        public Optional<CodeBlock> declared(Type.Declared declared) {
            return notNull();
        }

        private static Optional<CodeBlock> copy(Type type) {
            return type.accept(new CollectionCopy("value", "")).map(copy -> CodeBlock.of("value = $L", copy));
        }

        private static Optional<CodeBlock> notNull() {
            return Optional.of(CodeBlock.of("$T.notNull($S, value)", RuntimeTypes.COPIES, "value"));
        }
    }

    private static MethodSpec fromJson(EmitContext context, Branch branch, ClassName variant) {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(
                        "Reads the value, or throws an {@link $T} if it has another type.",
                        RuntimeTypes.UNEXPECTED_JSON)
                .addModifiers(PUBLIC, STATIC)
                .returns(variant)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement("return new $T($L)", variant, context.types().read(branch.type(), CodeBlock.of("json")))
                .build();
    }

    private static MethodSpec toJson(CodeBlock json) {
        return MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.JSON_NODE)
                .addStatement("return $L", json)
                .build();
    }

    private static MethodSpec maskedText() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return $S + $T.mask(value) + $S", UNKNOWN + "[value=", RuntimeTypes.MASKS, "]")
                .build();
    }
}
