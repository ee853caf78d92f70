package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the record of an object. */
final class ObjectEmitter {

    /** The component that keeps what the document does not name. */
    static final String REST = "additionalProperties";

    static final TypeName REST_TYPE =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_NODE);

    private final ObjectView view;
    private final EmitContext context;
    private final ObjectType object;
    private final ClassName name;
    private final List<Component> components;

    private ObjectEmitter(ObjectView view) {
        this.view = view;
        this.context = view.context();
        this.object = view.object();
        this.name = view.name();
        this.components = view.components();
    }

    static TypeSpec emit(ObjectView view) {
        return new ObjectEmitter(view).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addAnnotations(context.annotations(name))
                .addModifiers(PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(components())
                .addMethod(compactConstructor())
                .addMethod(builder())
                .addMethod(fromJson())
                .addMethod(toJson())
                .addMethod(toBuilder());
        context.interfaces(object).forEach(type::addSuperinterface);
        type.alwaysQualify(context.inheritedNames(object));
        view.validator().ifPresent(validator -> type.addMethod(validate(validator)));
        components.stream()
                .filter(component -> component.presence() == Presence.EXPECTED)
                .forEach(component -> type.addMethod(accessor(component)));
        SecretText.of(view).ifPresent(type::addMethod);
        type.addMethods(BytesEquality.of(name, components.stream().map(Component::type)));
        return type.addType(BuilderEmitter.emit(view)).build();
    }

    private CodeBlock javadoc() {
        Javadoc javadoc = Javadoc.of(object.docs(), "")
                .say(context.constraints().of(object.at()))
                .deprecated(object.docs());
        components.forEach(component -> javadoc.param(component.name(), PropertyText.of(context, component)));
        javadoc.param(
                REST,
                "every other property, as JSON, in its order; so is a property of another type than documented"
                        + (components.size() < ObjectType.MOST
                                ? ""
                                : ", and where the document names more than " + ObjectType.MOST
                                        + " properties, each of those that have no component"));
        return javadoc.code();
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        components.forEach(
                component -> constructor.addParameter(component.recordType(context.types()), component.name()));
        return constructor.addParameter(REST_TYPE, REST).build();
    }

    private MethodSpec compactConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(PUBLIC);
        for (Component component : components) {
            component
                    .copy()
                    .ifPresentOrElse(
                            copy -> constructor.addStatement("$N = $L", component.name(), copy),
                            () -> requireValue(constructor, component));
        }
        return constructor
                .addStatement("$N = $T.map($S, $N)", REST, RuntimeTypes.COPIES, REST, REST)
                .build();
    }

    private void requireValue(MethodSpec.Builder constructor, Component component) {
        if (component.isChecked(context.types()) || component.presence() == Presence.THREE_STATES) {
            constructor.addStatement("$T.notNull($S, $N)", RuntimeTypes.COPIES, component.name(), component.name());
        }
    }

    /** The component may be null, and what this gives is not. */
    private MethodSpec accessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(context.types().of(component.type()))
                .addStatement(
                        "return $T.of($L, $N, $N)",
                        RuntimeTypes.REQUIRED_PROPERTY,
                        Literals.quoted(component.property().name()),
                        component.name(),
                        REST)
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return a builder with nothing set}")
                .addModifiers(PUBLIC, STATIC)
                .returns(BuilderEmitter.name(name))
                .addStatement("return new $T()", BuilderEmitter.name(name))
                .build();
    }

    private MethodSpec fromJson() {
        String calls = components.stream().map(component -> "$L,\n").collect(Collectors.joining());
        List<Object> arguments = components.stream().map(this::read).collect(Collectors.toList());
        arguments.add(0, name);
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(readingText(), RuntimeTypes.UNEXPECTED_JSON)
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement("$1T properties = $1T.of(json)", RuntimeTypes.PROPERTY_READER)
                .addStatement("return new $T(\n" + calls + "properties.rest())", arguments.toArray())
                .build();
    }

    private String readingText() {
        if (components.stream().anyMatch(component -> component.presence() == Presence.EXPECTED)) {
            return "Reads any object, or throws an {@link $T}; accessors report what is required and missing.";
        }
        boolean strict = components.stream().anyMatch(component -> component.presence() == Presence.REQUIRED);
        return "Reads an object, or throws an {@link $T} if it is none"
                + (strict ? " or lacks what is required." : ".");
    }

    private CodeBlock read(Component component) {
        String name = component.presence().readMethod();
        Optional<String> scalar = JavaTypes.scalarMethod(component.type());
        return name.equals(Presence.OPTIONAL.readMethod()) && scalar.isPresent()
                ? CodeBlock.of(
                        "properties.$L($L)",
                        scalar.get(),
                        Literals.quoted(component.property().name()))
                : CodeBlock.of(
                        "properties.$L($L, $L)",
                        name,
                        Literals.quoted(component.property().name()),
                        context.types().reader(component.type()));
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc(
                        "{@return the object as JSON, its properties in the document's order; the caller's own copy}")
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.OBJECT_NODE)
                .addAnnotation(Override.class)
                .addStatement("return toBuilder().toJson()");
        return method.build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("{@return a builder with everything set as it is here}")
                .addModifiers(PUBLIC)
                .returns(BuilderEmitter.name(name))
                .addStatement("return new $T($L)", BuilderEmitter.name(name), values())
                .build();
    }

    private CodeBlock values() {
        return Stream.concat(components.stream().map(Component::name), Stream.of(REST))
                .map(component -> CodeBlock.of("$N", component))
                .collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec validate(CodeBlock validator) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("{@return every violation and advisory of this value; empty where there is none}")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                .addStatement("return $L.validate(toJson())", validator);
        if (context.inheritsValidation(object)) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }
}
