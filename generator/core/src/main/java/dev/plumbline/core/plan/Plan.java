package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every Java name of a run.
 *
 * @param basePackage the client's package; models are in {@code .model}, validators in {@code .validator}
 * @param moduleName the JPMS module to declare, or none
 * @param client the client class
 * @param apis one interface a tag, in document order
 * @param types each declaration's class
 * @param validators each schema that has a validator class of its own
 * @param matchers those of them that are only asked whether they match, and so have no report
 */
public record Plan(
        String basePackage,
        @Nullable String moduleName,
        ClassName client,
        List<ApiPlan> apis,
        SortedMap<Location, TypePlan> types,
        SortedMap<Location, ClassName> validators,
        Set<Location> matchers) {

    public Plan {
        apis = List.copyOf(apis);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        validators = Collections.unmodifiableSortedMap(new TreeMap<>(validators));
        matchers = Set.copyOf(matchers);
    }

    /** Names of validators all of which report. */
    public Plan(
            String basePackage,
            @Nullable String moduleName,
            ClassName client,
            List<ApiPlan> apis,
            SortedMap<Location, TypePlan> types,
            SortedMap<Location, ClassName> validators) {
        this(basePackage, moduleName, client, apis, types, validators, Set.of());
    }

    /** The names of a run that prints no client: of no class but the validators'. */
    public static Plan ofValidators(
            String basePackage, @Nullable String moduleName, SortedMap<Location, ClassName> validators) {
        ClassName none = ClassName.get(basePackage, "Client");
        return new Plan(basePackage, moduleName, none, List.of(), new TreeMap<>(), validators);
    }

    /**
     * The same names, and a validator that reports for each of the schemas that has none: for a check in memory, never
     * printed.
     */
    public Plan withValidatorsFor(Collection<Location> schemas) {
        SortedMap<Location, ClassName> all = new TreeMap<>(validators);
        for (Location schema : schemas) {
            all.computeIfAbsent(schema, at -> ClassName.get(basePackage + ".validator", "Extra_" + all.size()));
        }
        Set<Location> others = new HashSet<>(matchers);
        others.removeAll(schemas);
        return new Plan(basePackage, moduleName, client, apis, types, all, others);
    }

    /** The names for a declaration; throws {@link IllegalArgumentException} for a location that has none. */
    public TypePlan typeAt(Location declaration) {
        TypePlan type = types.get(declaration);
        if (type == null) {
            throw new IllegalArgumentException("no type at " + declaration);
        }
        return type;
    }

    /** A schema's own validator class; throws {@link IllegalArgumentException} where it has none. */
    public ClassName validatorAt(Location schema) {
        ClassName validator = validators.get(schema);
        if (validator == null) {
            throw new IllegalArgumentException("no validator for " + schema);
        }
        return validator;
    }

    /** The validator class for a schema: its own, or that of the schema it is nothing but a {@code $ref} to. */
    public Optional<ClassName> validator(Location schema, SchemaSet schemaSet) {
        Schema here = schemaSet.schemas().get(schema);
        Location at = here == null
                ? schema
                : BareReference.follow(here, schemaSet, BareReference::saidBy, validators::containsKey)
                        .end()
                        .at();
        return Optional.ofNullable(validators.get(at));
    }

    /**
     * The names for a tag.
     *
     * @param tag the tag
     * @param name the blocking interface; {@code async} and {@code raw} are its other two forms
     * @param accessor the client's method that gives it
     * @param calls the package-private class of the operations' descriptors
     */
    public record ApiPlan(
            String tag,
            ClassName name,
            ClassName async,
            ClassName raw,
            String accessor,
            List<OperationPlan> operations,
            ClassName calls) {

        public ApiPlan {
            operations = List.copyOf(operations);
        }

        /** With the usual name for the descriptors' class. */
        public ApiPlan(
                String tag,
                ClassName name,
                ClassName async,
                ClassName raw,
                String accessor,
                List<OperationPlan> operations) {
            this(
                    tag,
                    name,
                    async,
                    raw,
                    accessor,
                    operations,
                    name.peerClass(name.simpleName().replaceAll("Api$", "") + "Calls"));
        }
    }

    /**
     * The names for an operation.
     *
     * @param method the Java method
     * @param constant the descriptor's constant
     * @param parameters the Java name of each of {@link Operation#parameters()}, in their order
     * @param body the Java name of the body's parameter
     * @param waiter the names for {@link Operation#waiter()}, where there is one
     */
    public record OperationPlan(
            Operation operation,
            String method,
            String constant,
            List<String> parameters,
            String body,
            Optional<WaiterPlan> waiter) {

        public OperationPlan {
            parameters = List.copyOf(parameters);
        }

        /** An operation without a waiter. */
        public OperationPlan(
                Operation operation, String method, String constant, List<String> parameters, String body) {
            this(operation, method, constant, parameters, body, Optional.empty());
        }
    }

    /** The names for a waiter: its method and its descriptor's constant. */
    public record WaiterPlan(String method, String constant) {}

    /**
     * The names for a declaration.
     *
     * @param members for an object: the component of each property; for an enum: the constant of each value; for a
     *     union: the simple name of the variant that wraps each branch without a class of its own, or empty where the
     *     branch's record implements the union itself; in the declaration's order
     */
    public record TypePlan(Declaration declaration, ClassName name, List<String> members) {

        public TypePlan {
            members = List.copyOf(members);
        }
    }
}
