package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints the steps of an {@code isValid} that apply other schemas to the same value, each alone or on a condition. */
final class IsValidInPlace {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final IsValidContext context;
    private final ValidatorScope scope;
    private final IsValidEmitter isValid;

    IsValidInPlace(IsValidContext context) {
        this.context = context;
        this.scope = context.scope();
        this.isValid = context.isValid();
    }

    /** The step of {@code $ref} and of each schema of {@code allOf}; none where it says nothing, or comes before. */
    List<IsValidStep> other(Schema other) {
        Schema target = scope.dereference(other);
        if (isValid.isTrue(target) || scope.commonSubschemas().isBefore(target, context.schema())) {
            return List.of();
        }
        IsValidStep inline = inline(target);
        return List.of(
                inline == null
                        ? IsValidStep.test(
                                        StepCost.OTHER_SCHEMA, context.calls().condition(target))
                                .after(context.calls().fetches(target))
                        : inline);
    }

    IsValidStep not(Schema other) {
        CodeBlock passes = isValid.condition(other, VALUE);
        return IsValidStep.condition(StepCost.OTHER_SCHEMA, passes, Connectives.not(passes));
    }

    IsValidStep whenPresent(Check.WhenPresent when) {
        return implied(
                CodeBlock.of("value.has($L)", Literals.text(when.property())), isValid.condition(when.schema(), VALUE));
    }

    IsValidStep conditional(Check.Conditional check) {
        IsValidStep inline = inline(new IfThenElse(check.condition(), check.then(), check.otherwise()));
        if (inline != null) {
            return inline;
        }
        CodeBlock condition = context.condition(check.condition());
        CodeBlock then = condition(check.then());
        CodeBlock otherwise = condition(check.otherwise());
        if (Connectives.isTrue(condition) || Connectives.isTrue(otherwise)) {
            return implied(condition, then);
        }
        if (Connectives.isFalse(condition) || Connectives.isTrue(then)) {
            return implied(Connectives.not(condition), otherwise);
        }
        return IsValidStep.condition(
                StepCost.OTHER_SCHEMA,
                CodeBlock.of("$L ? $L : $L", condition, Connectives.not(then), Connectives.not(otherwise)),
                CodeBlock.of("$L ? $L : $L", condition, then, otherwise));
    }

    private CodeBlock condition(@Nullable Schema other) {
        return other == null ? Connectives.TRUE : isValid.condition(other, VALUE);
    }

    private static IsValidStep implied(CodeBlock condition, CodeBlock then) {
        return IsValidStep.condition(
                StepCost.OTHER_SCHEMA,
                Connectives.and(condition, Connectives.not(then)),
                Connectives.or(Connectives.not(condition), then));
    }

    /** A schema that is no more than a line: a test of one property, or a condition of two such tests. */
    private @Nullable IsValidStep inline(Schema target) {
        Optional<PropertyConditions> property = PropertyConditions.of(target, context.isObject(), scope, isValid);
        if (property.isPresent()) {
            return IsValidStep.condition(
                            StepCost.PATTERN,
                            property.get().fails(),
                            property.get().passes())
                    .after(property.get().fetch());
        }
        boolean isOne = IsValidEmitter.checks(target).size() == 1;
        return isOne && scope.isHere(target) && scope.classOf(target.at()).isEmpty()
                ? target.keyword(IfThenElse.class).map(this::inline).orElse(null)
                : null;
    }

    private @Nullable IsValidStep inline(IfThenElse check) {
        if (check.then() == null || check.otherwise() != null || context.isKnown(check.condition())) {
            return null;
        }
        Optional<PropertyConditions> condition =
                PropertyConditions.of(scope.dereference(check.condition()), context.isObject(), scope, isValid);
        Optional<PropertyConditions> then =
                PropertyConditions.of(scope.dereference(check.then()), context.isObject(), scope, isValid);
        if (condition.isEmpty() || then.isEmpty()) {
            return null;
        }
        // A constant is compared sooner than anything else; otherwise what is demanded may cost more than to see
        // whether.
        CodeBlock fails = then.get().isConstant()
                ? CodeBlock.of("$L\n&& $L", then.get().fails(), condition.get().passes())
                : CodeBlock.of("$L\n&& $L", condition.get().passes(), then.get().fails());
        return IsValidStep.condition(StepCost.PATTERN, fails, CodeBlock.of("!($>$>$L$<$<)", fails))
                .after(condition.get().fetch(), then.get().fetch());
    }
}
