package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JoinedSentences;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Docs;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
                .addFields(components.stream().map(this::field).toList())
                .addMethod(emptyConstructor())
                .addMethod(copyConstructor())
                .addMethods(components.stream().flatMap(this::setters).toList())
                .addMethod(build())
                .addMethod(toJson())
                .build();
    }

    private FieldSpec field(Component component) {
        FieldSpec.Builder field = FieldSpec.builder(component.fieldType(context.types()), component.name(), PRIVATE);
        if (component.presence() == Presence.THREE_STATES) {
            field.initializer("$T.absent()", RuntimeTypes.JSON_NULLABLE);
        }
        OnlyValue.of(view, component).ifPresent(field::initializer);
        return field.build();
    }

    private static MethodSpec emptyConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(PRIVATE).build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(record, "from")
                .addStatement("super(from.$N)", ObjectEmitter.REST);
        components.forEach(component -> constructor.addStatement("this.$1N = from.$1N", component.name()));
        return constructor.build();
    }

    private Stream<MethodSpec> setters(Component component) {
        if (component.presence() != Presence.THREE_STATES) {
            TypeName type = component.presence().mayBeNull() && component.presence() != Presence.EXPECTED
                    ? component.recordType(context.types())
                    : context.types().present(component.type());
            return Stream.of(setter(component, type, CodeBlock.of("$N", component.name()), sentence(component)));
        }
        CodeBlock wrapped = CodeBlock.of("$T.of($N)", RuntimeTypes.JSON_NULLABLE, component.name());
        return Stream.of(
                setter(component, context.types().of(component.type()), wrapped, sentence(component)),
                setter(
                        component,
                        component.recordType(context.types()),
                        CodeBlock.of("$N", component.name()),
                        "The same, for a value that may be null or absent."));
    }

    private static String sentence(Component component) {
        Docs docs = component.property().docs();
        return JoinedSentences.join(Javadoc.firstSentence(docs), docs.deprecated() ? "Deprecated." : "");
    }

    private MethodSpec setter(Component component, TypeName type, CodeBlock value, String sentence) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Javadoc.empty().say(sentence).code())
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(type, component.name())
                .addStatement("this.$N = $L", component.name(), value)
                .addStatement("return this")
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
                                .addStatement("$T.check($L, toJson())", RuntimeTypes.REQUEST_CHECK, validator),
                        () -> method.addJavadoc("{@return the object}"));
        return method.addStatement("return new $T($L)", record, arguments()).build();
    }

    private CodeBlock arguments() {
        Stream<CodeBlock> rest = Stream.of(CodeBlock.of("$N", ObjectEmitter.REST));
        boolean checked = components.stream().anyMatch(component -> component.presence() == Presence.REQUIRED);
        return Stream.concat(components.stream().map(this::argument), rest)
                .collect(CodeBlock.joining(checked ? ",\n" : ",$W", checked ? "\n" : "", ""));
    }

    /** What may not be null in the record may not be unset here. */
    private CodeBlock argument(Component component) {
        return component.presence() == Presence.REQUIRED
                ? CodeBlock.of(
                        "$T.requireNonNull($N, $S)", Objects.class, component.name(), component.name() + " is not set")
                : CodeBlock.of("$N", component.name());
    }

    private MethodSpec toJson() {
        CodeBlock.Builder chain = CodeBlock.builder().add("return new $T()", RuntimeTypes.PROPERTY_WRITER);
        for (Component component : components) {
            chain.add(
                    "\n.$L($L, $N, $L)",
                    component.presence().writeMethod(),
                    Literals.quoted(component.property().name()),
                    component.name(),
                    context.types().writer(component.type()));
        }
        return MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.OBJECT_NODE)
                .addStatement(chain.add("\n.putAll($N)", ObjectEmitter.REST)
                        .add("\n.toJson()")
                        .build())
                .build();
    }
}
