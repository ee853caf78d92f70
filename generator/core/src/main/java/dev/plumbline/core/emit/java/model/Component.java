package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.CollectionCopy;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.MergePatchType;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Type;
import java.util.Optional;

/**
 * A property as a component of its record.
 *
 * @param property the property
 * @param name the component's name
 * @param type its type
 * @param presence how it tells that the property is missing
 * @param isFixed whether it has only one value, which a builder has from the start; a merge patch may leave it out
 */
record Component(Property property, String name, Type type, Presence presence, boolean isFixed) {

    /** The component; {@code received} where its object is part of a response, {@code patched} of a merge patch. */
    static Component of(Property property, String name, boolean received, boolean patched) {
        Type type = patched ? MergePatchType.of(property.type()) : property.type();
        return new Component(
                property, name, type, Presence.of(property, received, patched), property.fixed() != null && !patched);
    }

    /** Whether null is no value of it, but takes it away. */
    boolean isTakenByNull() {
        return presence == Presence.THREE_STATES && !property.nullable();
    }

    /** The component's type in the record. */
    TypeName recordType(JavaTypes types) {
        return switch (presence()) {
            case REQUIRED -> types.present(type());
            case EXPECTED, OPTIONAL, REQUIRED_OR_NULL -> JavaTypes.nullable(types.of(type()));
            case THREE_STATES -> ParameterizedTypeName.get(RuntimeTypes.JSON_NULLABLE, types.of(type()));
        };
    }

    /** Whether the record makes sure that the component is not null. */
    boolean isChecked(JavaTypes types) {
        return presence() == Presence.REQUIRED && !types.present(type()).isPrimitive();
    }

    /** What makes a value of this component unmodifiable; empty for a value that is so by itself. */
    Optional<CodeBlock> copy() {
        return type().accept(new CollectionCopy(name, presence().mayBeNull() ? "OrNull" : ""));
    }
}
