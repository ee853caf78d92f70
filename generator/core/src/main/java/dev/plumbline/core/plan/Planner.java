package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Chooses every Java name, once. */
public final class Planner {

    private Planner() {}

    /**
     * The names for an API: legal, different from one another, and the same for the same document.
     *
     * @throws IllegalArgumentException if the request asks for a package or module name that Java does not allow; its
     *     message is for the user ({@link QualifiedNames} tells beforehand)
     */
    public static Plan plan(Api api, SchemaSet schemas, Naming naming) {
        String basePackage = Optional.ofNullable(naming.basePackage())
                .orElseGet(() -> QualifiedNames.packageFor(api.info().title()));
        refuse(QualifiedNames.problemWithPackage(basePackage));
        Optional.ofNullable(naming.moduleName()).ifPresent(name -> refuse(QualifiedNames.problemWithModule(name)));

        NameAllocator names = NameAllocator.types(Reserved.TYPES, "Model");
        ClassName client = ClassName.get(
                basePackage, names.add(JavaNames.type(List.of(api.info().title(), "Client"))));
        SortedMap<Location, Plan.TypePlan> types = TypePlanner.plan(api, basePackage + ".model");
        ValidatorPlanner validators = ValidatorPlanner.of(api, schemas);
        return new Plan(
                basePackage,
                naming.moduleName(),
                client,
                ApiPlanner.plan(api, basePackage, names, new ExchangeNames(basePackage, types.values())),
                types,
                validators.classes(types, basePackage + ".validator"),
                validators.matchers(),
                ClientPlanner.plan(api, basePackage, names),
                WebhookPlanner.plan(api, basePackage, names, types.values()));
    }

    /**
     * The names for validators alone.
     *
     * @param title what the document is called, for the package where none is asked for
     * @param named schemas that have names
     * @throws IllegalArgumentException as {@link #plan}
     */
    public static Plan planValidators(String title, Map<Location, String> named, SchemaSet schemas, Naming naming) {
        String basePackage =
                Optional.ofNullable(naming.basePackage()).orElseGet(() -> QualifiedNames.packageFor(title));
        refuse(QualifiedNames.problemWithPackage(basePackage));
        Optional.ofNullable(naming.moduleName()).ifPresent(name -> refuse(QualifiedNames.problemWithModule(name)));
        return Plan.ofValidators(
                basePackage,
                naming.moduleName(),
                ValidatorPlanner.planAlone(named, schemas, basePackage + ".validator"));
    }

    /** The schemas that get a validator of their own with the names of {@link #plan}. */
    public static Set<Location> validated(Api api, SchemaSet schemas) {
        return ValidatorPlanner.of(api, schemas).validated();
    }

    /** The schemas that get a validator of their own with the names of {@link #planValidators}. */
    public static Set<Location> validatedAlone(Map<Location, String> named, SchemaSet schemas) {
        return ValidatorPlanner.alone(named, schemas).validated();
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }
}
