package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Operation;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands out the names of the classes of what operations take and give, each in a package of its own. */
final class ExchangeNames {

    private final String basePackage;
    private final Set<String> around;
    private final NameAllocator requests;
    private final NameAllocator responses;

    /**
     * Requests and responses are called after their operation alone, so that no schema renames them. What stands beside
     * models in generated code is called as none of them.
     */
    ExchangeNames(String basePackage, Collection<Plan.TypePlan> models) {
        this.basePackage = basePackage;
        Set<String> names =
                models.stream().map(type -> type.name().simpleName()).collect(Collectors.toSet());
        this.around = Reserved.union(Reserved.TYPES, names);
        this.requests = NameAllocator.types(Reserved.TYPES, "");
        this.responses = NameAllocator.types(Reserved.TYPES, "");
    }

    ClassName request(Operation operation, String ending) {
        return ClassName.get(basePackage + ".request", requests.add(name(operation, ending)));
    }

    ClassName response(Operation operation, String ending) {
        return ClassName.get(basePackage + ".response", responses.add(name(operation, ending)));
    }

    /** The names of constants, none of them a model's: in {@code A::fromJson} Java takes a constant for what is meant. */
    NameAllocator constants() {
        return NameAllocator.members(around);
    }

    /** The names inside of a class, none of them a model's. */
    NameAllocator inside() {
        return NameAllocator.types(around, "Response");
    }

    private static String name(Operation operation, String ending) {
        return JavaNames.type(operation.id()) + ending;
    }
}
