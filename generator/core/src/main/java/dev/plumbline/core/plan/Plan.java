package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.SortedMap;
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
 */
public record Plan(
        String basePackage,
        @Nullable String moduleName,
        ClassName client,
        List<ApiPlan> apis,
        SortedMap<Location, TypePlan> types,
        SortedMap<Location, ClassName> validators) {

    /**
     * The names for a tag.
     *
     * @param tag the tag
     * @param name the blocking interface; {@code async} and {@code raw} are its other two forms
     * @param accessor the client's method that gives it
     */
    public record ApiPlan(
            String tag,
            ClassName name,
            ClassName async,
            ClassName raw,
            String accessor,
            List<OperationPlan> operations) {}

    /**
     * The names for an operation.
     *
     * @param method the Java method
     * @param constant the descriptor's constant
     * @param parameters the Java name of each of {@link Operation#parameters()}, in their order
     * @param body the Java name of the body's parameter
     */
    public record OperationPlan(
            Operation operation, String method, String constant, List<String> parameters, String body) {}

    /**
     * The names for a declaration.
     *
     * @param members for an object: the component of each property; for an enum: the constant of each value; for a
     *     union: the simple name of the variant that wraps each branch without a class of its own, or empty where the
     *     branch's record implements the union itself; in the declaration's order
     */
    public record TypePlan(Declaration declaration, ClassName name, List<String> members) {}
}
