package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import java.util.HashSet;
import java.util.Set;

/** The declarations that are request bodies, or parts of them: what is sent, and therefore checked when it is built. */
final class RequestParts {

    private final Plan plan;
    private final Set<Location> found = new HashSet<>();

    private RequestParts(Plan plan) {
        this.plan = plan;
    }

    static RequestParts of(EmitContext context) {
        RequestParts parts = new RequestParts(context.plan());
        context.operations()
                .flatMap(operation -> operation.body().stream())
                .flatMap(body -> body.contents().stream())
                .flatMap(content -> content.type().stream())
                .forEach(parts::add);
        return parts;
    }

    private void add(Type type) {
        type.innermost()
                .filter(found::add)
                .ifPresent(declaration ->
                        plan.typeAt(declaration).declaration().parts().forEach(this::add));
    }

    boolean contains(Declaration declaration) {
        return found.contains(declaration.at());
    }
}
