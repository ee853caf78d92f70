package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An object as Java sees it: what the emitters of its record, its builder and its text share. */
final class ObjectView {

    private final EmitContext context;
    private final ObjectType object;
    private final ClassName name;
    private final List<Component> components;
    private final boolean sent;
    private final boolean patched;

    /**
     * Looks at an object.
     *
     * @param sent whether it is part of a request: only what is sent is checked when it is built
     * @param received whether it is part of a response: what is required there may be missing all the same
     * @param patched whether it is part of a merge patch: null takes away what is optional
     */
    ObjectView(EmitContext context, ObjectType object, TypePlan plan, boolean sent, boolean received, boolean patched) {
        this.context = context;
        this.object = object;
        this.name = plan.name();
        this.components = IntStream.range(0, object.properties().size())
                .mapToObj(i ->
                        Component.of(object.properties().get(i), plan.members().get(i), received, patched))
                .toList();
        this.sent = sent;
        this.patched = patched;
    }

    EmitContext context() {
        return context;
    }

    JavaTypes types() {
        return context.types();
    }

    ObjectType object() {
        return object;
    }

    /** The record's name. */
    ClassName name() {
        return name;
    }

    /** The record's components, without the one that keeps unknown properties. */
    List<Component> components() {
        return components;
    }

    /** What checks a value before it is built. */
    Optional<CodeBlock> builderValidator() {
        return sent ? validator() : Optional.empty();
    }

    /** What checks a value; empty where nothing is said of it. */
    Optional<CodeBlock> validator() {
        return context.validator(object.at())
                .map(validator -> CodeBlock.of("$T.INSTANCE", validator))
                .map(rules -> patched ? CodeBlock.of("$T.of($L)", RuntimeTypes.MERGE_PATCH_VALIDATOR, rules) : rules);
    }
}
