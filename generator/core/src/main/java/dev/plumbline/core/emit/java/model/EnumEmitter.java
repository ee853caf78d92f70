package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.Value;
import dev.plumbline.core.model.Type.Scalar;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints an open enum: a record of the text or integer, a constant for each known value, and an enum to switch over. */
final class EnumEmitter {

    private final EmitContext context;
    private final OpenEnum openEnum;
    private final TypePlan plan;
    private final ClassName name;
    private final ClassName known;
    private final TypeName value;
    private final boolean isText;

    private EnumEmitter(EmitContext context, OpenEnum openEnum, TypePlan plan) {
        this.context = context;
        this.openEnum = openEnum;
        this.plan = plan;
        this.name = plan.name();
        this.known = name.nestedClass("Known");
        this.value = context.types().present(openEnum.of());
        this.isText = openEnum.isText();
    }

    static TypeSpec emit(EmitContext context, OpenEnum openEnum, TypePlan plan) {
        return new EnumEmitter(context, openEnum, plan).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addAnnotations(context.annotations(name))
                .addModifiers(PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build())
                .addFields(constants().map(this::constant).toList())
                .addMethods(compactConstructor().stream().toList())
                .addMethod(of())
                .addMethod(fromJson())
                .addMethod(toJson())
                .addMethod(known())
                .addMethod(text())
                .addType(knownValues());
        context.interfaces(openEnum).forEach(type::addSuperinterface);
        type.alwaysQualify(context.inheritedNames(openEnum));
        return type.build();
    }

    private CodeBlock javadoc() {
        return Javadoc.of(openEnum.docs(), "")
                .say("The constants are the documented values. Any other " + kind()
                        + " is kept as it is, so a value that is newer than this class does no harm.")
                .deprecated(openEnum.docs())
                .code();
    }

    private String kind() {
        return isText ? "text" : "integer";
    }

    /** A value as the constructor takes it. */
    private CodeBlock literal(Value known) {
        if (isText) {
            return Literals.quoted(known.value());
        }
        return CodeBlock.of(openEnum.of() == Scalar.LONG ? "$LL" : "$L", known.value());
    }

    private Stream<Map.Entry<String, Value>> constants() {
        return IntStream.range(0, plan.members().size())
                .mapToObj(
                        i -> Map.entry(plan.members().get(i), openEnum.values().get(i)));
    }

    private FieldSpec constant(Map.Entry<String, Value> constant) {
        Value documented = constant.getValue();
        return FieldSpec.builder(name, constant.getKey(), PUBLIC, STATIC, FINAL)
                .addJavadoc(Javadoc.of(documented.docs(), "").code())
                .initializer(Literals.initializer(
                        "public static final " + name.simpleName() + " " + constant.getKey(),
                        CodeBlock.of("new $T($L)", name, literal(documented))))
                .build();
    }

    /** What refuses null; an integer is never null. */
    private Optional<MethodSpec> compactConstructor() {
        return isText
                ? Optional.of(MethodSpec.compactConstructorBuilder()
                        .addModifiers(PUBLIC)
                        .addStatement("$T.notNull($S, value)", RuntimeTypes.COPIES, "value")
                        .build())
                : Optional.empty();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Any $L, documented or not.", kind())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(value, "value")
                .addStatement("return new $T(value)", name)
                .build();
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(
                        "Reads $L, or throws an {@link $T} if it is none.",
                        isText ? "a string" : "an integer",
                        RuntimeTypes.UNEXPECTED_JSON)
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement("return new $T($L)", name, context.types().read(openEnum.of(), CodeBlock.of("json")))
                .build();
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc("{@return the $L as JSON}", kind())
                .addModifiers(PUBLIC)
                .addAnnotation(Override.class)
                .returns(RuntimeTypes.JSON_NODE)
                .addStatement("return $L", context.types().json(openEnum.of(), CodeBlock.of("value")));
        return method.build();
    }

    private MethodSpec known() {
        return MethodSpec.methodBuilder("known")
                .addJavadoc(
                        "{@return the documented value that this is, to switch over; {@link $T#$N} for any other}",
                        known,
                        other())
                .addModifiers(PUBLIC)
                .returns(known)
                .addStatement("return $L", choice())
                .build();
    }

    /** A document may list a text twice, and then the first constant is meant. */
    private CodeBlock choice() {
        Stream<CodeBlock> texts =
                constants().map(constant -> Literals.quoted(constant.getValue().value()));
        return CodeBlock.of(
                "$T.known($L, $T.values(),$W$L)",
                RuntimeTypes.ENUM_CONSTANTS,
                isText ? "value" : "toString()",
                known,
                texts.collect(CodeBlock.joining(",$W")));
    }

    private TypeSpec knownValues() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(PUBLIC)
                .addJavadoc("The documented values, for {@code switch}, and one for all others.");
        plan.members().forEach(type::addEnumConstant);
        return type.addEnumConstant(other()).build();
    }

    private MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement(isText ? "return value" : "return String.valueOf(value)")
                .build();
    }

    /** The constant for all other values; a documented value may have the name already. */
    private String other() {
        String other = "UNKNOWN";
        while (plan.members().contains(other)) {
            other += "_";
        }
        return other;
    }
}
