package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.IfThenElse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints the steps of an {@code isValid} that apply other schemas to the same value, each alone or on a condition. */
final class IsValidInPlace {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final HoistedCalls calls;
    private final Map<Location, CodeBlock> held;
    private final boolean isObject;

    /**
     * @param held what tells whether the value satisfies a schema, where that is known by now
     * @param isObject whether values of other types fail, whatever these steps say of them
     */
    IsValidInPlace(
            Schema schema,
            ValidatorScope scope,
            IsValidEmitter accept,
            Map<Location, CodeBlock> held,
            boolean isObject) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.calls = new HoistedCalls(schema, scope, accept);
        this.held = held;
        this.isObject = isObject;
    }

    /** The step of {@code $ref} and of each schema of {@code allOf}; none where it says nothing, or comes before. */
    List<IsValidStep> other(Schema other) {
        Schema meant = scope.meant(other);
        if (accept.isTrue(meant) || scope.common().isBefore(meant, schema)) {
            return List.of();
        }
        IsValidStep inline = inline(meant);
        return List.of(
                inline == null
                        ? IsValidStep.test(IsValidStep.OTHER_SCHEMA, calls.accepts(meant))
                                .after(calls.fetches(meant))
                        : inline);
    }

    IsValidStep not(Schema other) {
        CodeBlock accepts = accept.accepts(other, VALUE);
        return IsValidStep.condition(IsValidStep.OTHER_SCHEMA, accepts, Connectives.not(accepts));
    }

    IsValidStep whenPresent(Check.WhenPresent when) {
        return implied(
                CodeBlock.of("value.has($L)", Literals.text(when.property())), accept.accepts(when.schema(), VALUE));
    }

    IsValidStep conditional(Check.Conditional check) {
        IsValidStep inline = inline(new IfThenElse(check.condition(), check.then(), check.otherwise()));
        if (inline != null) {
            return inline;
        }
        CodeBlock condition = holds(check.condition());
        CodeBlock then = accepts(check.then());
        CodeBlock otherwise = accepts(check.otherwise());
        if (Connectives.isTrue(condition) || Connectives.isTrue(otherwise)) {
            return implied(condition, then);
        }
        if (Connectives.isFalse(condition) || Connectives.isTrue(then)) {
            return implied(Connectives.not(condition), otherwise);
        }
        return IsValidStep.condition(
                IsValidStep.OTHER_SCHEMA,
                CodeBlock.of("$L ? $L : $L", condition, Connectives.not(then), Connectives.not(otherwise)),
                CodeBlock.of("$L ? $L : $L", condition, then, otherwise));
    }

    private CodeBlock accepts(@Nullable Schema other) {
        return other == null ? Connectives.TRUE : accept.accepts(other, VALUE);
    }

    /** Whether the value satisfies a schema, which may be known by now. */
    private CodeBlock holds(Schema other) {
        CodeBlock known = held.get(other.at());
        return known == null ? accept.accepts(other, VALUE) : known;
    }

    private static IsValidStep implied(CodeBlock condition, CodeBlock then) {
        return IsValidStep.condition(
                IsValidStep.OTHER_SCHEMA,
                Connectives.and(condition, Connectives.not(then)),
                Connectives.or(Connectives.not(condition), then));
    }

    /** A schema that is no more than a line: a test of one property, or a condition of two such tests. */
    private @Nullable IsValidStep inline(Schema meant) {
        Optional<PropertyConditions> property = PropertyConditions.of(meant, isObject, scope, accept);
        if (property.isPresent()) {
            return IsValidStep.condition(
                            IsValidStep.PATTERN,
                            property.get().fails(),
                            property.get().passes())
                    .after(property.get().fetch());
        }
        boolean isOne = IsValidEmitter.checks(meant).size() == 1;
        return isOne && scope.isHere(meant) && scope.classOf(meant.at()).isEmpty()
                ? meant.keyword(IfThenElse.class).map(this::inline).orElse(null)
                : null;
    }

    private @Nullable IsValidStep inline(IfThenElse check) {
        if (check.then() == null
                || check.otherwise() != null
                || held.containsKey(check.condition().at())) {
            return null;
        }
        Optional<PropertyConditions> condition =
                PropertyConditions.of(scope.meant(check.condition()), isObject, scope, accept);
        Optional<PropertyConditions> then = PropertyConditions.of(scope.meant(check.then()), isObject, scope, accept);
        if (condition.isEmpty() || then.isEmpty()) {
            return null;
        }
        // A constant is compared sooner than anything else; otherwise what is demanded may cost more than to see
        // whether.
        CodeBlock fails = then.get().isConstant()
                ? CodeBlock.of("$L\n&& $L", then.get().fails(), condition.get().passes())
                : CodeBlock.of("$L\n&& $L", condition.get().passes(), then.get().fails());
        return IsValidStep.condition(IsValidStep.PATTERN, fails, CodeBlock.of("!($L)", fails))
                .after(condition.get().fetch(), then.get().fetch());
    }
}
