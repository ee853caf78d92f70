package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A property as a component of its record.
 *
 * @param property the property
 * @param name the component's name
 */
record Component(Property property, String name) {

    /** The components of an object's record, without the one that keeps unknown properties. */
    static List<Component> of(ObjectType object, TypePlan plan) {
        return IntStream.range(0, object.properties().size())
                .mapToObj(i ->
                        new Component(object.properties().get(i), plan.members().get(i)))
                .toList();
    }

    Presence presence() {
        return Presence.of(property);
    }

    Type type() {
        return property.type();
    }

    /** The component's type in the record. */
    TypeName recordType(JavaTypes types) {
        return switch (presence()) {
            case REQUIRED -> types.present(type());
            case OPTIONAL, REQUIRED_OR_NULL -> JavaTypes.nullable(types.of(type()));
            case THREE_STATES -> ParameterizedTypeName.get(RuntimeTypes.JSON_NULLABLE, types.of(type()));
        };
    }

    /** The type of the builder's field, which may not be set yet. */
    TypeName fieldType(JavaTypes types) {
        return presence() == Presence.THREE_STATES ? recordType(types) : JavaTypes.nullable(types.of(type()));
    }

    /** Whether the record makes sure that the component is not null. */
    boolean isChecked(JavaTypes types) {
        return presence() == Presence.REQUIRED && !types.present(type()).isPrimitive();
    }

    /** What makes a value of this component unmodifiable; empty for a value that is so by itself. */
    Optional<CodeBlock> copy() {
        String method = type() instanceof Type.ListOf ? "list" : type() instanceof Type.MapOf ? "map" : "";
        if (method.isEmpty()) {
            return Optional.empty();
        }
        String suffix = presence().mayBeNull() ? "OrNull" : "";
        return Optional.of(CodeBlock.of("$T.$L($S, $N)", RuntimeTypes.COPIES, method + suffix, name, name));
    }
}
