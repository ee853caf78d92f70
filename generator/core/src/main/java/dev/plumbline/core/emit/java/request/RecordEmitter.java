package dev.plumbline.core.emit.java.request;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import java.util.List;
import java.util.Objects;

/** Prints a record that a caller fills by a builder. */
final class RecordEmitter {

    private static final int SLOTS = 250;

    private final ClassName name;
    private final ClassName builder;
    private final List<RecordField> fields;

    private RecordEmitter(ClassName name, List<RecordField> fields) {
        this.name = name;
        this.builder = name.nestedClass("Builder");
        this.fields = fields;
    }

    /** The record, with all but what it is for. */
    static TypeSpec.Builder emit(ClassName name, String sentence, List<RecordField> fields) {
        return new RecordEmitter(name, fields).type(sentence);
    }

    private TypeSpec.Builder type(String sentence) {
        Javadoc javadoc = Javadoc.empty().say(sentence);
        fields.forEach(field -> javadoc.param(field.name(), field.text()));
        TypeSpec.Builder type = isLarge()
                ? large(sentence)
                : TypeSpec.recordBuilder(name)
                        .addModifiers(PUBLIC)
                        .addJavadoc(javadoc.code())
                        .recordConstructor(components());
        if (!isLarge()
                && fields.stream()
                        .anyMatch(field -> field.isChecked() || field.copy().isPresent())) {
            type.addMethod(compactConstructor());
        }
        type.addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc(
                                fields.stream().anyMatch(field -> field.preset().isPresent())
                                        ? "{@return a builder in which only that is set that has one value}"
                                        : "{@return a builder with nothing set}")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addMethod(MethodSpec.methodBuilder("toBuilder")
                        .addJavadoc("{@return a builder with everything set as it is here}")
                        .addModifiers(PUBLIC)
                        .returns(builder)
                        .addStatement("return new $T(this)", builder)
                        .build());
        if (fields.stream().anyMatch(RecordField::secret)) {
            type.addMethod(text());
        }
        return type.addType(builder());
    }

    /** A Java method takes 255 slots, of which a long takes two: beyond that, no record has a constructor. */
    private boolean isLarge() {
        return fields.stream()
                        .mapToInt(field -> field.recordType().equals(TypeName.LONG)
                                        || field.recordType().equals(TypeName.DOUBLE)
                                ? 2
                                : 1)
                        .sum()
                > SLOTS;
    }

    /** A class that is to its users what the record would be, made from its builder. */
    private TypeSpec.Builder large(String sentence) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc(Javadoc.empty().say(sentence).code());
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(builder, "from");
        for (RecordField field : fields) {
            type.addField(field.recordType(), field.name(), PRIVATE, FINAL);
            type.addMethod(MethodSpec.methodBuilder(field.name())
                    .addJavadoc(Javadoc.empty().say(field.text()).code())
                    .addModifiers(PUBLIC)
                    .returns(field.recordType())
                    .addStatement("return $N", field.name())
                    .build());
            String value = field.required() ? "$T.given($S, from.$N)" : "from.$N";
            CodeBlock given = field.required()
                    ? CodeBlock.of(value, RuntimeTypes.REQUEST_CHECK, field.name(), field.name())
                    : CodeBlock.of(value, field.name());
            constructor.addStatement("this.$N = $L", field.name(), given);
        }
        return type.addMethod(constructor.build());
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        fields.forEach(field -> constructor.addParameter(field.recordType(), field.name()));
        return constructor.build();
    }

    private MethodSpec compactConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(PUBLIC);
        for (RecordField field : fields) {
            field.copy().ifPresent(copy -> constructor.addStatement("$N = $L", field.name(), copy));
            if (field.isChecked()) {
                constructor.addStatement(
                        "$T.requireNonNull($N, $S)", Objects.class, field.name(), field.name() + " is null");
            }
        }
        return constructor.build();
    }

    /** No text shows a secret. */
    private MethodSpec text() {
        CodeBlock.Builder parts = CodeBlock.builder();
        String lead = name.simpleName() + "[";
        for (RecordField field : fields) {
            parts.add("$S + $L\n+ ", lead + field.name() + "=", shown(field));
            lead = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return $L$S", parts.build(), "]")
                .build();
    }

    private static CodeBlock shown(RecordField field) {
        return field.secret()
                ? CodeBlock.of("$T.mask($N)", RuntimeTypes.MASKS, field.name())
                : CodeBlock.of("$N", field.name());
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}.", name)
                .addModifiers(PUBLIC, STATIC, FINAL);
        fields.forEach(field -> type.addField(variable(field)));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        MethodSpec.Builder copy =
                MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(name, "from");
        fields.forEach(field -> copy.addStatement("this.$1N = from.$1N", field.name()));
        type.addMethod(copy.build());
        for (RecordField field : fields) {
            TypeName own = field.required() ? field.present() : field.fieldType();
            type.addMethod(setter(field, own, CodeBlock.of("$N", field.name()), field.sentence()));
            field.shorthands()
                    .forEach(other -> type.addMethod(setter(field, other.type(), other.value(), other.sentence())));
        }
        return type.addMethod(build()).build();
    }

    private static FieldSpec variable(RecordField field) {
        FieldSpec.Builder variable = FieldSpec.builder(field.fieldType(), field.name(), PRIVATE);
        field.preset().ifPresent(variable::initializer);
        return variable.build();
    }

    private MethodSpec setter(RecordField field, TypeName type, CodeBlock value, String sentence) {
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc(Javadoc.empty().say(sentence).code())
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(type, field.name())
                .addStatement("this.$N = $L", field.name(), value)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(PUBLIC).returns(name);
        boolean checked = fields.stream().anyMatch(RecordField::required);
        if (isLarge()) {
            return method.addJavadoc(built(checked))
                    .addStatement("return new $T(this)", name)
                    .build();
        }
        CodeBlock arguments = fields.stream()
                .map(RecordEmitter::argument)
                .collect(CodeBlock.joining(checked ? ",\n" : ",$W", checked ? "\n" : "", ""));
        method.addJavadoc(built(checked));
        return method.addStatement("return new $T($L)", name, arguments).build();
    }

    private static CodeBlock built(boolean checked) {
        return checked
                ? Javadoc.empty()
                        .say("Builds it.")
                        .throwing(RuntimeTypes.INVALID_ARGUMENT, "if something that is required is not set")
                        .code()
                : CodeBlock.of("{@return what was set}");
    }

    private static CodeBlock argument(RecordField field) {
        return field.required()
                ? CodeBlock.of("$T.given($S, $N)", RuntimeTypes.REQUEST_CHECK, field.name(), field.name())
                : CodeBlock.of("$N", field.name());
    }
}
