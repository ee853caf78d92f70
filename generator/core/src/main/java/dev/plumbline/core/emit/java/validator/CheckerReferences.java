package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.SecretSchemas;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.runtime.validation.Checker;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints what reports on another schema: a method of this class, or another class, with the way on which it is reached
 * from here.
 */
final class CheckerReferences {

    private final ValidatorScope scope;
    private final LocationEmitter locations;

    CheckerReferences(ValidatorScope scope, LocationEmitter locations) {
        this.scope = scope;
        this.locations = locations;
    }

    /** A {@link Checker} for a schema in this class's. */
    CodeBlock checker(Schema schema) {
        CodeBlock reference = reference(schema, schema, scope.way(schema.at()));
        return isSecret(schema) ? CodeBlock.of("$T.hiding($L)", Checker.class, reference) : reference;
    }

    /** The constant of the class that reports on a schema in this class's, unless it hides what it finds. */
    Optional<String> validator(Schema schema) {
        return isSecret(schema) ? Optional.empty() : constant(schema, schema, scope.way(schema.at()));
    }

    /** Reports on the same value by a schema in this class's. */
    CodeBlock call(Schema schema) {
        return call(schema, schema, scope.way(schema.at()));
    }

    /** Reports on the same value by the schema that one in this class's refers to. */
    CodeBlock call(Schema from, Ref ref) {
        return call(from, scope.schemas().at(ref.target()), scope.way(from.at().child(ref.name())));
    }

    private CodeBlock call(Schema from, Schema schema, String way) {
        Schema target = scope.dereference(schema);
        if (isSecret(schema)) {
            return CodeBlock.of("report.secretly(value, $L);\n", reference(from, schema, way));
        }
        return scope.classOf(target.at()).isPresent()
                ? CodeBlock.of("$L.check(value, report);\n", reference(from, schema, way))
                : CodeBlock.of("$L(value, report);\n", scope.checkMethod(target));
    }

    private CodeBlock reference(Schema from, Schema schema, String way) {
        return constant(from, schema, way)
                .map(name -> scope.constants().ofRules(name))
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.checkMethod(scope.dereference(schema))));
    }

    private Optional<String> constant(Schema from, Schema schema, String way) {
        Schema target = scope.dereference(schema);
        String whole = way + references(schema);
        String key = from == target ? ValidatorNames.VALIDATOR : whole.substring(whole.lastIndexOf('/') + 1);
        return scope.classOf(target.at()).map(type -> {
            locations.declare();
            return scope.constants().validator(from.at(), key, whole, type);
        });
    }

    /** The references that lead from a schema to what is meant by it. */
    private String references(Schema schema) {
        return scope.references(schema).stream().map(ref -> "/" + ref.name()).collect(Collectors.joining());
    }

    boolean isSecret(Schema schema) {
        return SecretSchemas.isMarked(schema) || SecretSchemas.isMarked(scope.dereference(schema));
    }
}
