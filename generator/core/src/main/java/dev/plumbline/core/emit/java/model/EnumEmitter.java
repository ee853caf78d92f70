package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.Value;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints an open enum: a record of the text, a constant for each known value, and an enum to switch over. */
final class EnumEmitter {

    private final EmitContext context;
    private final OpenEnum openEnum;
    private final TypePlan plan;
    private final ClassName name;
    private final ClassName known;

    private EnumEmitter(EmitContext context, OpenEnum openEnum, TypePlan plan) {
        this.context = context;
        this.openEnum = openEnum;
        this.plan = plan;
        this.name = plan.name();
        this.known = name.nestedClass("Known");
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
                        .addParameter(String.class, "value")
                        .build())
                .addFields(constants().map(this::constant).toList())
                .addMethod(compactConstructor())
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
                .say(
                        "The constants are the documented values. Any other text is kept as it is, so a value that is newer"
                                + " than this class does no harm.")
                .deprecated(openEnum.docs())
                .code();
    }

    private Stream<Map.Entry<String, Value>> constants() {
        return IntStream.range(0, plan.members().size())
                .mapToObj(
                        i -> Map.entry(plan.members().get(i), openEnum.values().get(i)));
    }

    private FieldSpec constant(Map.Entry<String, Value> constant) {
        Value value = constant.getValue();
        return FieldSpec.builder(name, constant.getKey(), PUBLIC, STATIC, FINAL)
                .addJavadoc(Javadoc.of(value.docs(), "").code())
                .initializer(Literals.initializer(
                        "public static final " + name.simpleName() + " " + constant.getKey(),
                        CodeBlock.of("new $T($L)", name, Literals.quoted(value.value()))))
                .build();
    }

    private MethodSpec compactConstructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC)
                .addStatement("$T.notNull($S, value)", RuntimeTypes.COPIES, "value")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Any text, documented or not.")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(String.class, "value")
                .addStatement("return new $T(value)", name)
                .build();
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc("Reads a string, or throws an {@link $T} if it is none.", RuntimeTypes.UNEXPECTED_JSON)
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement("return new $T($T.string(json))", name, RuntimeTypes.JSON_READER)
                .build();
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc("{@return the text as JSON}")
                .addModifiers(PUBLIC)
                .addAnnotation(Override.class)
                .returns(RuntimeTypes.JSON_NODE)
                .addStatement("return $T.string(value)", RuntimeTypes.JSON_WRITER);
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
                "$T.known(value, $T.values(),$W$L)",
                RuntimeTypes.ENUM_CONSTANTS,
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

    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return value")
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
