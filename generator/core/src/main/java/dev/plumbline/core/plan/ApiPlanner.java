package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names the interfaces of the tags and what is in them. A tag without operations has none. */
final class ApiPlanner {

    private ApiPlanner() {}

    static List<Plan.ApiPlan> plan(Api api, String basePackage, NameAllocator types) {
        List<String> tags = api.tags().stream()
                .map(Tag::name)
                .filter(tag -> operations(api, tag).findAny().isPresent())
                .toList();
        NameAllocator stems = NameAllocator.types(Set.of(), "");
        NameAllocator accessors = NameAllocator.members(Reserved.ACCESSORS);
        List<String> stemNames = stems.addAll(tags, JavaNames::type);
        List<String> accessorNames = accessors.addAll(tags, JavaNames::member);
        List<Plan.ApiPlan> plans = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String stem = stemNames.get(i);
            plans.add(new Plan.ApiPlan(
                    tags.get(i),
                    ClassName.get(basePackage, types.add(stem + "Api")),
                    ClassName.get(basePackage, types.add("Async" + stem + "Api")),
                    ClassName.get(basePackage, types.add("Raw" + stem + "Api")),
                    accessorNames.get(i),
                    operations(operations(api, tags.get(i)).toList()),
                    ClassName.get(basePackage, types.add(stem + "Calls"))));
        }
        return plans;
    }

    private static Stream<Operation> operations(Api api, String tag) {
        return api.operations().stream().filter(operation -> operation.tag().equals(tag));
    }

    private static List<Plan.OperationPlan> operations(List<Operation> operations) {
        NameAllocator methods = NameAllocator.members(Reserved.MEMBERS);
        NameAllocator constants = NameAllocator.members(Set.of());
        List<String> ids = operations.stream().map(Operation::id).toList();
        List<String> methodNames = methods.addAll(ids, JavaNames::member);
        List<String> constantNames = constants.addAll(ids, JavaNames::constant);
        List<Plan.OperationPlan> plans = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<String> parameters = parameters(operation);
            plans.add(new Plan.OperationPlan(
                    operation,
                    methodNames.get(i),
                    constantNames.get(i),
                    parameters,
                    body(parameters),
                    operation
                            .waiter()
                            .map(waiter -> new Plan.WaiterPlan(
                                    methods.add(JavaNames.member(waiter.name())),
                                    constants.add(JavaNames.constant(waiter.name()))))));
        }
        return plans;
    }

    private static List<String> parameters(Operation operation) {
        return NameAllocator.members(Reserved.MEMBERS)
                .addAll(operation.parameters().stream().map(Parameter::name).toList(), JavaNames::member);
    }

    private static String body(List<String> parameters) {
        Set<String> taken = new HashSet<>(parameters);
        return Stream.of("request", "body")
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseGet(() -> {
                    NameAllocator names = NameAllocator.members(Set.of());
                    parameters.forEach(names::add);
                    return names.add("request");
                });
    }
}
