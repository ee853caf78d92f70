package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tests that a validator class makes for others: what a schema evaluates may depend on a branch of another that it
 * refers to.
 */
final class SharedPredicates {

    private final Map<Location, Schema> owners = new HashMap<>();
    private final Map<Location, List<Schema>> shared = new HashMap<>();
    private final Set<Location> decided = new HashSet<>();
    private final SchemaSet schemaSet;
    private final Plan plan;

    private SharedPredicates(SchemaSet schemaSet, Plan plan) {
        this.schemaSet = schemaSet;
        this.plan = plan;
    }

    static SharedPredicates of(SchemaSet schemaSet, Plan plan) {
        SharedPredicates tests = new SharedPredicates(schemaSet, plan);
        if (schemaSet.schemas().values().stream().anyMatch(SharedPredicates::dependsOnEvaluation)) {
            tests.collect();
        }
        return tests;
    }

    /** Whether what a schema evaluates has to be known. */
    static boolean dependsOnEvaluation(Schema schema) {
        return schema.keyword(UnevaluatedProperties.class).isPresent()
                || schema.keyword(UnevaluatedItems.class).isPresent();
    }

    /** The schemas in a class's root that other classes test. */
    List<Schema> in(Schema root) {
        return shared.getOrDefault(root.at(), List.of());
    }

    /** The schemas that decide what another evaluates: it has them tested before the schemas around them. */
    Set<Location> decided() {
        return decided;
    }

    /** The method of another class that tests a schema. */
    CodeBlock method(Schema schema) {
        Schema owner = Objects.requireNonNull(owners.get(schema.at()), "each schema is tested in some class");
        ClassName type = plan.validatorAt(owner.at());
        return CodeBlock.of(
                "$T.isValid$L", type, ValidatorNames.of(owner, schemaSet).method(schema.at()));
    }

    private void collect() {
        plan.validators().keySet().forEach(at -> own(schemaSet.at(at), schemaSet.at(at)));
        for (Schema schema : schemaSet.schemas().values()) {
            if (dependsOnEvaluation(schema)) {
                deciding(schema)
                        .map(decides -> ValidatorScope.dereference(decides, schemaSet, plan))
                        .forEach(decides -> share(schema, decides));
            }
        }
    }

    private void own(Schema schema, Schema owner) {
        owners.putIfAbsent(schema.at(), owner);
        schema.keywords().stream()
                .flatMap(keyword -> keyword.subschemas().stream())
                .filter(inner -> !plan.validators().containsKey(inner.at()))
                .forEach(inner -> own(inner, owner));
    }

    private Stream<Schema> deciding(Schema schema) {
        return Stream.of(
                        Evaluated.deciding(Evaluated.properties(schema, schemaSet)),
                        Evaluated.deciding(Evaluated.items(schema, schemaSet)),
                        ConditionalSchemas.of(schema, schemaSet).choices().stream()
                                .flatMap(SharedPredicates::deciding))
                .flatMap(schemas -> schemas);
    }

    private static Stream<Schema> deciding(ConditionalSchemas.Choice choice) {
        return Stream.concat(choice.when().stream().flatMap(Condition::schemas), choice.branches().stream());
    }

    private void share(Schema lookingUpAll, Schema decides) {
        decided.add(decides.at());
        Schema owner = owners.get(decides.at());
        if (owner != null && owner != decides && owner != owners.get(lookingUpAll.at())) {
            List<Schema> schemas = shared.computeIfAbsent(owner.at(), at -> new ArrayList<>());
            if (!schemas.contains(decides)) {
                schemas.add(decides);
            }
        }
    }
}
