package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.Branch;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The declarations that are request bodies, or parts of them. */
public final class RequestParts {

    private RequestParts() {}

    /** The locations of those declarations. */
    public static Set<Location> of(Api api, Plan plan) {
        Set<Location> found = new HashSet<>();
        api.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .forEach(body -> collect(body.content().type(), plan, found));
        return Set.copyOf(found);
    }

    private static void collect(Type type, Plan plan, Set<Location> found) {
        if (type instanceof Type.ListOf list) {
            collect(list.item(), plan, found);
        } else if (type instanceof Type.MapOf map) {
            collect(map.value(), plan, found);
        } else if (type instanceof Type.Declared declared && found.add(declared.declaration())) {
            Declaration declaration = plan.typeAt(declared.declaration()).declaration();
            parts(declaration).forEach(part -> collect(part, plan, found));
        }
    }

    /** The types that a declaration is made of. */
    public static Stream<Type> parts(Declaration declaration) {
        if (declaration instanceof ObjectType object) {
            return object.properties().stream().map(Property::type);
        }
        return declaration instanceof UnionType union
                ? union.branches().stream().map(Branch::type)
                : Stream.empty();
    }
}
