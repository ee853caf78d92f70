package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
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
        CodeBlock reference = reference(schema, scope.way(schema.at()));
        return isSecret(schema) ? CodeBlock.of("$T.hiding($L)", Checker.class, reference) : reference;
    }

    /** Another class that reports on a schema in this class's, unless it hides what it finds. */
    Optional<CodeBlock> validator(Schema schema) {
        return isSecret(schema) ? Optional.empty() : other(schema, scope.way(schema.at()));
    }

    /** Reports on the same value by a schema in this class's. */
    CodeBlock call(Schema schema) {
        return call(schema, scope.way(schema.at()));
    }

    /** Reports on the same value by the schema that one in this class's refers to. */
    CodeBlock call(Schema from, Ref ref) {
        return call(scope.schemas().at(ref.target()), scope.way(from.at().child(ref.name())));
    }

    private CodeBlock call(Schema schema, String way) {
        Schema target = scope.dereference(schema);
        if (isSecret(schema)) {
            return CodeBlock.of("report.secretly(value, $L);\n", reference(schema, way));
        }
        return scope.classOf(target.at()).isPresent()
                ? CodeBlock.of("$L.check(value, report);\n", reference(schema, way))
                : CodeBlock.of("$L(value, report);\n", scope.checkMethod(target));
    }

    private CodeBlock reference(Schema schema, String way) {
        return other(schema, way)
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.checkMethod(scope.dereference(schema))));
    }

    /** Another class as it is reached from this class's schema, in three arguments; empty for what hides what it finds. */
    Optional<CodeBlock> elsewhere(Schema schema) {
        return isSecret(schema) ? Optional.empty() : arguments(schema, scope.way(schema.at()));
    }

    private Optional<CodeBlock> other(Schema schema, String way) {
        return scope.classOf(scope.dereference(schema).at())
                .map(type -> CodeBlock.of("$L.at($L)", ValidatorConstants.LOCATION, way(schema, way, type)));
    }

    private Optional<CodeBlock> arguments(Schema schema, String way) {
        return scope.classOf(scope.dereference(schema).at())
                .map(type -> CodeBlock.of("$L,$W$L", ValidatorConstants.LOCATION, way(schema, way, type)));
    }

    private CodeBlock way(Schema schema, String way, ClassName type) {
        locations.declare();
        String validator =
                scope.isEntered(scope.dereference(schema)) ? "$L,$W$T.INSTANCE.bounded()" : "$L,$W$T.INSTANCE";
        return CodeBlock.of(validator, Literals.text(way + references(schema)), type);
    }

    /** The references that lead from a schema to what is meant by it. */
    private String references(Schema schema) {
        return scope.references(schema).stream().map(ref -> "/" + ref.name()).collect(Collectors.joining());
    }

    boolean isSecret(Schema schema) {
        return SecretSchemas.isMarked(schema) || SecretSchemas.isMarked(scope.dereference(schema));
    }
}
