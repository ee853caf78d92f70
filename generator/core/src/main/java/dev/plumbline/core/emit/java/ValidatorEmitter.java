package dev.plumbline.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Recursion;
import dev.plumbline.core.schema.Rules;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints one validator class for each schema that the plan gives one. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /** The validator classes, by name; pointers into other documents than the root say which. */
    public static SortedMap<ClassName, TypeSpec> emit(Rules rules, Plan plan, String rootDocument) {
        SortedMap<ClassName, TypeSpec> printed = new TreeMap<>();
        SharedTests shared = SharedTests.of(rules, plan);
        Recursion recursion = Recursion.of(rules);
        for (Map.Entry<Location, ClassName> entry : plan.validators().entrySet()) {
            ValidatorScope scope = new ValidatorScope(
                    rules.at(entry.getKey()), entry.getValue(), rules, plan, shared, recursion, rootDocument);
            printed.put(entry.getValue(), new ValidatorClass(scope).print());
        }
        return printed;
    }
}
