package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints the steps of one schema's {@code isValid}, a few for each check. */
final class IsValidSteps {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final CheckConditions tests;
    private final ConditionLocals held;
    private final IsValidSplitter parts;
    private final IsValidProperties properties;
    private final IsValidItems items;
    private final IsValidInPlace inPlace;
    private final IsValidBranches branches;

    IsValidSteps(Schema schema, ValidatorScope scope, IsValidEmitter accept, CheckConditions tests) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.tests = tests;
        UnevaluatedConditions unevaluated = new UnevaluatedConditions(schema, scope, accept, false);
        this.held = unevaluated.held();
        this.parts = new IsValidSplitter(schema, scope, accept, held);
        // What only objects satisfy may ask any other value for properties: it has none, and fails anyway.
        boolean isObject =
                scope.isOnly(schema, JsonType.OBJECT) || ObjectSignature.isOnlyObjects(schema, scope.schemas());
        PresenceConditions presence = new PresenceConditions(scope, isObject, scope.lookedUp(schema));
        this.properties = new IsValidProperties(schema, scope, accept, unevaluated, presence, isObject);
        this.items = new IsValidItems(accept, unevaluated, scope.isOnly(schema, JsonType.ARRAY));
        this.inPlace = new IsValidInPlace(schema, scope, accept, held.locals(), isObject);
        this.branches = new IsValidBranches(schema, scope, accept, held.locals(), parts, presence);
    }

    /** What keeps the steps from growing too many. */
    IsValidSplitter parts() {
        return parts;
    }

    /** The tests that more than one step needs. */
    List<IsValidStep> conditions() {
        return held.isEmpty()
                ? List.of()
                : List.of(IsValidStep.statement(IsValidStep.OTHER_SCHEMA, held.declarations()));
    }

    List<IsValidStep> steps(String keyword, Check check) {
        if (check instanceof Check.EachNamedProperty each) {
            return properties.named(each.schemas());
        }
        if (check instanceof Check.LeadingItems leading) {
            return items.leading(leading.schemas());
        }
        if (check instanceof Check.AtLeastOne any) {
            return branches.atLeastOne(any.schemas());
        }
        if (check instanceof Check.ExactlyOne one) {
            return branches.exactlyOne(one.schemas());
        }
        IsValidStep step = step(keyword, check);
        return step == null ? List.of() : List.of(step);
    }

    private @Nullable IsValidStep step(String keyword, Check check) {
        if (check instanceof Check.HasType type) {
            return IsValidStep.condition(
                    IsValidStep.TYPE, CheckConditions.lacksType(type, VALUE), CheckConditions.hasType(type, VALUE));
        }
        if (check instanceof Check.Test test) {
            boolean hasPattern = test.arguments().stream().anyMatch(Pattern.class::isInstance);
            return IsValidStep.test(
                    hasPattern ? IsValidStep.PATTERN : IsValidStep.CHEAP,
                    tests.test(test, schema.at(), keyword, VALUE));
        }
        if (check instanceof Check.HasProperties has) {
            return properties.has(keyword, has);
        }
        if (check instanceof Check.Refer refer) {
            return inPlace.other(scope.schemas().at(refer.target()));
        }
        if (check instanceof Check.Satisfy satisfy) {
            return inPlace.other(satisfy.schema());
        }
        if (check instanceof Check.Not not) {
            return inPlace.not(not.schema());
        }
        if (check instanceof Check.Conditional conditional) {
            return inPlace.conditional(conditional);
        }
        if (check instanceof Check.WhenPresent when) {
            return inPlace.whenPresent(when);
        }
        if (check instanceof Check.CountOfItems count) {
            return IsValidStep.test(IsValidStep.LOOP, ContainsEmitter.test(count, accept.predicate(count.schema())));
        }
        IsValidStep step = items.step(check);
        return step == null ? properties.step(check) : step;
    }
}
