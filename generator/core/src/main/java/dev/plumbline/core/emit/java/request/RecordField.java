package dev.plumbline.core.emit.java.request;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Shorthand;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record that a caller fills.
 *
 * @param name the component's name
 * @param type its type, where it is there
 * @param required whether it has to be set
 * @param preset what the builder begins with; empty where nothing is set
 * @param copy what makes its value unmodifiable; empty for a value that is so by itself
 * @param secret whether no text may show it
 * @param text what Javadoc says of it
 * @param sentence what Javadoc says of its setter
 */
record RecordField(
        String name,
        TypeName type,
        boolean required,
        Optional<CodeBlock> preset,
        Optional<CodeBlock> copy,
        boolean secret,
        String text,
        String sentence) {

    /** The type in the record. */
    TypeName recordType() {
        return required ? present() : JavaTypes.nullable(type);
    }

    /** The type in the builder, where nothing may be set yet. */
    TypeName fieldType() {
        return JavaTypes.nullable(type);
    }

    /** The type of a value that is there. */
    TypeName present() {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** What its setter takes beside values of its type. */
    List<Shorthand> shorthands() {
        return Shorthand.of(type, name, !required, !required);
    }

    /** Whether the record has to make sure that it is not null. */
    boolean isChecked() {
        return required && copy.isEmpty() && !present().isPrimitive();
    }
}
