package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The declarations that are bodies of one direction, or parts of them. */
final class ReachedTypes {

    private final Plan plan;
    private final Set<Location> found = new HashSet<>();

    private ReachedTypes(Plan plan) {
        this.plan = plan;
    }

    /** What is sent, and therefore checked when it is built. */
    static ReachedTypes sent(EmitContext context) {
        return of(
                context,
                context.operations()
                        .flatMap(operation -> operation.body().stream())
                        .flatMap(body -> body.contents().stream()));
    }

    /** What is received, and may break any rule. */
    static ReachedTypes received(EmitContext context) {
        return of(
                context,
                Stream.concat(
                        context.operations()
                                .flatMap(operation -> operation.responses().stream())
                                .flatMap(response -> response.contents().stream()),
                        context.webhooks().map(Webhook::content)));
    }

    /** What a merge patch takes properties from: the objects that are in it without an array between. */
    static ReachedTypes patched(EmitContext context) {
        ReachedTypes reached = new ReachedTypes(context.plan());
        context.operations()
                .flatMap(operation -> operation.body().stream())
                .flatMap(body -> body.contents().stream())
                .filter(Content::isMergePatch)
                .flatMap(content -> content.type().stream())
                .forEach(reached::addObjects);
        return reached;
    }

    private void addObjects(Type type) {
        if (type instanceof Type.MapOf map) {
            addObjects(map.value());
            return;
        }
        type.named()
                .filter(found::add)
                .ifPresent(declaration ->
                        plan.typeAt(declaration).declaration().parts().forEach(this::addObjects));
    }

    private static ReachedTypes of(EmitContext context, Stream<Content> contents) {
        ReachedTypes reached = new ReachedTypes(context.plan());
        contents.flatMap(content -> content.type().stream()).forEach(reached::add);
        return reached;
    }

    private void add(Type type) {
        type.innermost()
                .named()
                .filter(found::add)
                .ifPresent(declaration ->
                        plan.typeAt(declaration).declaration().parts().forEach(this::add));
    }

    boolean contains(Declaration declaration) {
        return found.contains(declaration.at());
    }
}
