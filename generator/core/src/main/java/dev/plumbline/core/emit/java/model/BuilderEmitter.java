package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.FixedValue;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JoinedSentences;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.emit.java.source.Shorthand;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Prints the builder inside an object's record. */
final class BuilderEmitter {

    private static final ClassName OBJECT_BUILDER = RuntimeTypes.OBJECT_BUILDER;

    private final ObjectView view;
    private final EmitContext context;
    private final ClassName record;
    private final ClassName name;
    private final List<Component> components;

    private BuilderEmitter(ObjectView view) {
        this.view = view;
        this.context = view.context();
        this.record = view.name();
        this.name = name(record);
        this.components = view.components();
    }

    /** The builder's name. */
    static ClassName name(ClassName record) {
        return record.nestedClass("Builder");
    }

    static TypeSpec emit(ObjectView view) {
        return new BuilderEmitter(view).type();
    }

    private TypeSpec type() {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Builds a {@link $T}.", record)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(OBJECT_BUILDER, name))
                .addMethod(constructor())
                .addMethods(IntStream.range(0, components.size())
                        .boxed()
                        .flatMap(place -> setters(place, components.get(place)))
                        .toList())
                .addMethod(build())
                .build();
    }

    /** Takes nothing, or the object's components; the runtime keeps them by the place of the names. */
    private MethodSpec constructor() {
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("values")));
        components.forEach(
                component -> arguments.add(Literals.quoted(component.property().name())));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(ArrayTypeName.of(JavaTypes.nullable(ClassName.OBJECT)), "values")
                .varargs()
                .addStatement("super($L)", CodeBlock.join(arguments, ",$W"));
        String nulls = IntStream.range(0, components.size())
                .filter(place -> components.get(place).presence() == Presence.REQUIRED_OR_NULL)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!nulls.isEmpty()) {
            constructor.addStatement("nullUntilSet($L)", nulls);
        }
        for (int place = 0; place < components.size(); place++) {
            int at = place;
            Type type = components.get(place).type();
            if (!context.types().printsItself(type)) {
                constructor.addStatement(
                        "this.<$T>writtenBy($L, $L)",
                        context.types().of(type),
                        at,
                        context.types().writer(type));
            }
            value(components.get(place)).ifPresent(value -> constructor.addStatement("preset($L, $L)", at, value));
        }
        return constructor.build();
    }

    /** The value that nobody need set; empty where there is a choice. */
    private Optional<CodeBlock> value(Component component) {
        JsonNode fixed = component.property().fixed();
        return component.isFixed() && fixed != null
                ? Optional.of(component.type().accept(new FixedValue(context, fixed)))
                : OnlyValue.of(view, component);
    }

    private Stream<MethodSpec> setters(int place, Component component) {
        if (component.isFixed()) {
            return Stream.of();
        }
        if (component.presence() != Presence.THREE_STATES) {
            TypeName type = component.presence().mayBeNull() && component.presence() != Presence.EXPECTED
                    ? component.recordType(context.types())
                    : context.types().present(component.type());
            return Stream.concat(
                    Stream.of(
                            setter(place, component, type, CodeBlock.of("$N", component.name()), sentence(component))),
                    shorthands(component, type.isBoxedPrimitive(), type.isAnnotated())
                            .map(other -> setter(place, component, other.type(), other.value(), other.sentence())));
        }
        CodeBlock wrapped = CodeBlock.of("$T.of($N)", RuntimeTypes.JSON_NULLABLE, component.name());
        return Stream.concat(
                Stream.of(
                        setter(place, component, context.types().of(component.type()), wrapped, sentence(component)),
                        setter(
                                place,
                                component,
                                component.recordType(context.types()),
                                CodeBlock.of("$N", component.name()),
                                "The same, for a value that may be null or absent.")),
                shorthands(component, true, false).map(other -> {
                    CodeBlock value = CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_NULLABLE, other.value());
                    return setter(place, component, other.type(), value, other.sentence());
                }));
    }

    private Stream<Shorthand> shorthands(Component component, boolean boxed, boolean nullable) {
        return Shorthand.of(context.types().of(component.type()), component.name(), boxed, nullable).stream();
    }

    private static String sentence(Component component) {
        Docs docs = component.property().docs();
        return JoinedSentences.join(Javadoc.firstSentence(docs), docs.deprecated() ? "Deprecated." : "");
    }

    private MethodSpec setter(int place, Component component, TypeName type, CodeBlock value, String sentence) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Javadoc.empty().say(sentence).code())
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(type, component.name())
                .addStatement("return set($L, $L)", place, value)
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(PUBLIC).returns(record);
        view.builderValidator()
                .ifPresentOrElse(
                        validator -> method.addJavadoc(
                                        "Builds the object, or throws an {@link $T} that says every rule it breaks.",
                                        RuntimeTypes.INVALID_REQUEST)
                                .addStatement("check($L)", validator),
                        () -> method.addJavadoc("{@return the object}"));
        return method.addStatement("return new $T($L)", record, arguments()).build();
    }

    private CodeBlock arguments() {
        Stream<CodeBlock> rest = Stream.of(CodeBlock.of("$N", ObjectEmitter.REST));
        return Stream.concat(
                        IntStream.range(0, components.size())
                                .mapToObj(place -> CodeBlock.of(
                                        "$L($L)", method(components.get(place).presence()), place)),
                        rest)
                .collect(CodeBlock.joining(",$W"));
    }

    /** What may not be null in the record may not be unset here. */
    private static String method(Presence presence) {
        return switch (presence) {
            case REQUIRED -> "requiredAt";
            case THREE_STATES -> "nullableAt";
            case REQUIRED_OR_NULL, EXPECTED, OPTIONAL -> "valueAt";
        };
    }
}
