package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Prints the record of an object. */
final class ObjectEmitter {

    /** The component that keeps what the document does not name. */
    static final String REST = "additionalProperties";

    static final TypeName REST_TYPE =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_NODE);

    private final Emission run;
    private final ObjectType object;
    private final ClassName name;
    private final List<Component> components;

    private ObjectEmitter(Emission run, ObjectType object, TypePlan plan) {
        this.run = run;
        this.object = object;
        this.name = plan.name();
        this.components = Component.of(object, plan);
    }

    static TypeSpec emit(Emission run, ObjectType object, TypePlan plan) {
        return new ObjectEmitter(run, object, plan).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(components())
                .addMethod(compactConstructor())
                .addMethod(builder())
                .addMethod(fromJson())
                .addMethod(toJson())
                .addMethod(toBuilder());
        run.unionsOf(object).forEach(union -> type.addSuperinterface(union.name()));
        type.alwaysQualify(run.inheritedNames(object));
        run.validator(object.at()).ifPresent(validator -> type.addMethod(validate(validator)));
        SecretText.of(run, name, object, components).ifPresent(type::addMethod);
        return type.addType(BuilderEmitter.emit(run, object, name, components)).build();
    }

    private CodeBlock javadoc() {
        Javadoc javadoc = Javadoc.of(object.docs(), "The object {@code " + name.simpleName() + "}.")
                .say(run.words().of(object.at()))
                .deprecated(object.docs());
        components.forEach(component -> javadoc.param(component.name(), PropertyText.of(run, component)));
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
        components.forEach(component -> constructor.addParameter(component.recordType(run.types()), component.name()));
        return constructor.addParameter(REST_TYPE, REST).build();
    }

    private MethodSpec compactConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC)
                .addJavadoc("Copies the collections, and refuses null where a value is required.");
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
        if (component.isChecked(run.types()) || component.presence() == Presence.THREE_STATES) {
            constructor.addStatement(
                    "$T.requireNonNull($N, $S)", Objects.class, component.name(), component.name() + " is null");
        }
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
                .addJavadoc(Javadoc.empty()
                        .say("Reads the object. A property that has another type than documented is kept as JSON.")
                        .param("json", "the object")
                        .returns("what was read")
                        .throwing(
                                RuntimeTypes.UNEXPECTED_JSON,
                                "if it is no object, or a required property cannot be read")
                        .code())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement("$1T properties = $1T.of(json)", RuntimeTypes.PROPERTY_READER)
                .addStatement("return new $T(\n" + calls + "properties.rest())", arguments.toArray())
                .build();
    }

    private CodeBlock read(Component component) {
        return CodeBlock.of(
                "properties.$L($L, $L)",
                component.presence().readMethod(),
                Literals.quoted(component.property().name()),
                run.types().reader(component.type()));
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc(
                        "{@return the object as JSON, its properties in the document's order; the caller's own copy}")
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.OBJECT_NODE)
                .addStatement("return toBuilder().toJson()");
        if (!run.unionsOf(object).isEmpty()) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("{@return a builder with everything set as it is here}")
                .addModifiers(PUBLIC)
                .returns(BuilderEmitter.name(name))
                .addStatement("return new $T(this)", BuilderEmitter.name(name))
                .build();
    }

    private MethodSpec validate(ClassName validator) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("{@return every violation and advisory of this value; empty where there is none}")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                .addStatement("return $T.INSTANCE.validate(toJson())", validator);
        boolean inherited = run.unionsOf(object).stream()
                .anyMatch(union -> run.validator(union.declaration().at()).isPresent());
        if (inherited) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }
}
