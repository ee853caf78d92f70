package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.validator.HoistedProperties;
import dev.plumbline.core.validator.SchemaFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Prints one validator class for each schema that the plan gives one. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /**
     * The validator classes by their names, each made when it is asked for: held together they weigh more than all else of
     * a run. Pointers into other documents than the root say which.
     */
    public static Map<ClassName, Supplier<JavaFile>> emit(SchemaSet schemas, Plan plan, String rootDocument) {
        SchemaFacts facts = SchemaFacts.of(schemas, plan.validators().keySet());
        ValidatorRun run = new ValidatorRun(facts, plan, rootDocument);
        // 1. What each class would look up if no other gave it anything.
        HoistedProperties none = HoistedProperties.none(facts);
        Function<Schema, List<String>> lookups =
                schema -> ValidatorClass.lookups(new ValidatorScope(run, schema, none));
        // 2. So it is known which classes look up the same properties of the same value, and can give them to each
        // other.
        HoistedProperties hoisted = HoistedProperties.of(facts, lookups);
        // 3. Only now can each be printed.
        Map<ClassName, Supplier<JavaFile>> files = new LinkedHashMap<>();
        plan.validators()
                .forEach((at, name) -> files.put(
                        name,
                        () -> JavaFile.builder(
                                        name.packageName(),
                                        new ValidatorClass(new ValidatorScope(run, schemas.at(at), hoisted)).print())
                                .build()));
        return files;
    }
}
