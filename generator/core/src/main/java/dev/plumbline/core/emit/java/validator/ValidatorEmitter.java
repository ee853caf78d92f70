package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints one validator class for each schema that the plan gives one. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /**
     * The validator classes, each printed when it is asked for: held together they weigh more than all else of a run.
     * Pointers into other documents than the root say which.
     */
    public static Stream<JavaFile> emit(SchemaSet schemas, Plan plan, String rootDocument) {
        ValidatorRun run = ValidatorRun.of(schemas, plan, rootDocument);
        // 1. What each class would look up if no other gave it anything.
        HoistedProperties none = HoistedProperties.none(run);
        Function<Schema, List<String>> lookups =
                schema -> ValidatorClass.lookups(new ValidatorScope(run, schema, none));
        // 2. So it is known which classes look up the same properties of the same value, and can give them to each
        // other.
        HoistedProperties hoisted = HoistedProperties.of(run, lookups);
        // 3. Only now is anything printed.
        return plan.validators().entrySet().stream()
                .map(planned -> JavaFile.builder(
                                planned.getValue().packageName(),
                                new ValidatorClass(new ValidatorScope(run, schemas.at(planned.getKey()), hoisted))
                                        .print())
                        .build());
    }
}
