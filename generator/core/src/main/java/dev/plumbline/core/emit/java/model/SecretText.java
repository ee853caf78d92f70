package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the {@code toString} of a record that holds secrets, which shows none of them. */
final class SecretText {

    private SecretText() {}

    /** The method; empty where the record's own does. */
    static Optional<MethodSpec> of(Emission run, ClassName name, ObjectType object, List<Component> components) {
        if (!run.secrets().holdsSecret(object)) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return $L", CodeBlock.join(parts(run, name, object, components), "\n+ "))
                .build());
    }

    private static List<CodeBlock> parts(Emission run, ClassName name, ObjectType object, List<Component> components) {
        List<CodeBlock> parts = new ArrayList<>();
        String lead = name.simpleName() + "[";
        for (Component component : components) {
            parts.add(CodeBlock.of("$S + $L", lead + component.name() + "=", shown(run, component)));
            lead = ", ";
        }
        parts.add(CodeBlock.of("$S + $L + $S", lead + ObjectEmitter.REST + "=", rest(run, object, components), "]"));
        return parts;
    }

    private static CodeBlock shown(Emission run, Component component) {
        return run.secrets().isSecret(component.property())
                ? CodeBlock.of("$T.mask($N)", RuntimeTypes.MASKS, component.name())
                : CodeBlock.of("$N", component.name());
    }

    /** A value of the wrong type is among the rest, and may be or hold a secret all the same. */
    private static CodeBlock rest(Emission run, ObjectType object, List<Component> components) {
        if (run.secrets().isSecret(object)) {
            return CodeBlock.of("$T.maskAll($N)", RuntimeTypes.MASKS, ObjectEmitter.REST);
        }
        List<CodeBlock> names = components.stream()
                .filter(component -> run.secrets().holdsSecret(component.property()))
                .map(component -> Literals.quoted(component.property().name()))
                .toList();
        return CodeBlock.of("$T.mask($N, $L)", RuntimeTypes.MASKS, ObjectEmitter.REST, CodeBlock.join(names, ",$W"));
    }
}
