package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names the classes of the tags and what is in them. A tag without operations has none. */
final class ApiPlanner {

    private ApiPlanner() {}

    static List<Plan.ApiPlan> plan(Api api, String basePackage, NameAllocator types, ExchangeNames classes) {
        List<String> tags = api.tags().stream()
                .map(Tag::name)
                .filter(tag -> operations(api, tag).findAny().isPresent())
                .toList();
        NameAllocator stems = NameAllocator.types(Set.of(), "");
        NameAllocator accessors = NameAllocator.members(Reserved.ACCESSORS);
        List<String> stemNames = stems.addAll(tags, JavaNames::type);
        List<String> accessorNames = accessors.addAll(tags, ApiPlanner::accessor);
        List<Plan.ApiPlan> plans = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String stem = stemNames.get(i);
            plans.add(new Plan.ApiPlan(
                    tags.get(i),
                    ClassName.get(basePackage, types.add(stem + "Api")),
                    ClassName.get(basePackage, types.add("Async" + stem + "Api")),
                    ClassName.get(basePackage, types.add("Raw" + stem + "Api")),
                    accessorNames.get(i),
                    operations(operations(api, tags.get(i)).toList(), classes),
                    ClassName.get(basePackage, types.add(stem + "Calls"))));
        }
        return plans;
    }

    /** A word that Java keeps for itself, such as that of operations without a tag, says what it is the name of. */
    private static String accessor(String tag) {
        String name = JavaNames.member(tag);
        return Reserved.WORDS.contains(name) ? name + "Api" : name;
    }

    private static Stream<Operation> operations(Api api, String tag) {
        return api.operations().stream().filter(operation -> operation.tag().equals(tag));
    }

    private static List<Plan.OperationPlan> operations(List<Operation> operations, ExchangeNames classes) {
        NameAllocator methods = NameAllocator.members(Reserved.MEMBERS);
        NameAllocator constants = classes.constants();
        List<String> ids = operations.stream().map(Operation::id).toList();
        List<String> methodNames = methods.addAll(ids, JavaNames::member);
        List<String> constantNames = constants.addAll(ids, JavaNames::constant);
        OperationPlanner planner = new OperationPlanner(classes, methods, constants);
        List<Plan.OperationPlan> plans = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            plans.add(planner.plan(operations.get(i), methodNames.get(i), constantNames.get(i)));
        }
        return plans;
    }
}
