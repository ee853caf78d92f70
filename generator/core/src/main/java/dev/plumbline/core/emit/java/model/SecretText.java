package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.emit.java.source.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the {@code toString} of a record that holds secrets, which shows none of them. */
final class SecretText {

    private final ObjectView view;
    private final Secrets secrets;

    private SecretText(ObjectView view) {
        this.view = view;
        this.secrets = view.context().secrets();
    }

    /** The method; empty where the record's own does. */
    static Optional<MethodSpec> of(ObjectView view) {
        return view.context().secrets().holdsSecret(view.object())
                ? Optional.of(new SecretText(view).method())
                : Optional.empty();
    }

    private MethodSpec method() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return $L", CodeBlock.join(parts(), "\n+ "))
                .build();
    }

    private List<CodeBlock> parts() {
        List<CodeBlock> parts = new ArrayList<>();
        String lead = view.name().simpleName() + "[";
        for (Component component : view.components()) {
            parts.add(CodeBlock.of("$S + $L", lead + component.name() + "=", shown(component)));
            lead = ", ";
        }
        parts.add(CodeBlock.of("$S + $L + $S", lead + ObjectEmitter.REST + "=", rest(), "]"));
        return parts;
    }

    private CodeBlock shown(Component component) {
        return secrets.isSecret(component.property())
                ? CodeBlock.of("$T.mask($N)", RuntimeTypes.MASKS, component.name())
                : CodeBlock.of("$N", component.name());
    }

    /** A value of the wrong type is among the rest, and may be or hold a secret all the same. */
    private CodeBlock rest() {
        if (secrets.isSecret(view.object())) {
            return CodeBlock.of("$T.maskAll($N)", RuntimeTypes.MASKS, ObjectEmitter.REST);
        }
        List<CodeBlock> names = view.components().stream()
                .filter(component -> secrets.holdsSecret(component.property()))
                .map(component -> Literals.quoted(component.property().name()))
                .toList();
        return CodeBlock.of("$T.mask($N, $L)", RuntimeTypes.MASKS, ObjectEmitter.REST, CodeBlock.join(names, ",$W"));
    }
}
