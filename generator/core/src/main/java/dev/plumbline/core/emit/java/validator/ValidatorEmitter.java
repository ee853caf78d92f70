package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Recursion;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints one validator class for each schema that the plan gives one. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /** The validator classes, by name; pointers into other documents than the root say which. */
    public static SortedMap<ClassName, TypeSpec> emit(SchemaSet schemas, Plan plan, String rootDocument) {
        SharedPredicates shared = SharedPredicates.of(schemas, plan);
        Recursion recursion = Recursion.of(schemas);
        CommonSubschemas common = CommonSubschemas.of(schemas, plan, recursion);
        Scopes scopes = (at, given) -> new ValidatorScope(
                schemas.at(at), plan.validatorAt(at), schemas, plan, shared, common, given, recursion, rootDocument);
        HoistedProperties asking = HoistedProperties.asking(schemas, plan, common);
        HoistedProperties given = HoistedProperties.of(
                schemas, plan, common, schema -> ValidatorClass.looksUp(scopes.scope(schema.at(), asking)));
        SortedMap<ClassName, TypeSpec> printed = new TreeMap<>();
        plan.validators().forEach((at, name) -> printed.put(name, new ValidatorClass(scopes.scope(at, given)).print()));
        return printed;
    }

    /** A fresh scope for a class. */
    private interface Scopes {
        ValidatorScope scope(Location at, HoistedProperties given);
    }
}
