package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.analysis.Recursion;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints one validator class for each schema that the plan gives one. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /** The validator classes, by name; pointers into other documents than the root say which. */
    public static SortedMap<ClassName, TypeSpec> emit(Rules rules, Plan plan, String rootDocument) {
        SharedTests shared = SharedTests.of(rules, plan);
        Recursion recursion = Recursion.of(rules);
        SharedParts common = SharedParts.of(rules, plan, recursion);
        Scopes scopes = (at, given) -> new ValidatorScope(
                rules.at(at), plan.validatorAt(at), rules, plan, shared, common, given, recursion, rootDocument);
        GivenProperties asking = GivenProperties.asking(rules, plan, common);
        GivenProperties given = GivenProperties.of(
                rules, plan, common, schema -> ValidatorClass.looksUp(scopes.scope(schema.at(), asking)));
        SortedMap<ClassName, TypeSpec> printed = new TreeMap<>();
        plan.validators().forEach((at, name) -> printed.put(name, new ValidatorClass(scopes.scope(at, given)).print()));
        return printed;
    }

    /** A fresh scope for a class. */
    private interface Scopes {
        ValidatorScope scope(Location at, GivenProperties given);
    }
}
